@NullMarked
package app.rebound.telling;

import org.jspecify.annotations.NullMarked;
