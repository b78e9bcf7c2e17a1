@NullMarked
package app.rebound.diff;

import org.jspecify.annotations.NullMarked;
