@NullMarked
package app.rebound.axis;

import org.jspecify.annotations.NullMarked;
