@NullMarked
package app.rebound.spelling;

import org.jspecify.annotations.NullMarked;
