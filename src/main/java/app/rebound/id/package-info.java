@NullMarked
package app.rebound.id;

import org.jspecify.annotations.NullMarked;
