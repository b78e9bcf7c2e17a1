@NullMarked
package app.rebound;

import org.jspecify.annotations.NullMarked;
