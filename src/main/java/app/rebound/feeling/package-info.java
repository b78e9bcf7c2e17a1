@NullMarked
package app.rebound.feeling;

import org.jspecify.annotations.NullMarked;
