@NullMarked
package app.rebound.sheet;

import org.jspecify.annotations.NullMarked;
