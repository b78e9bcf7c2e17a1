@NullMarked
package app.rebound.link;

import org.jspecify.annotations.NullMarked;
