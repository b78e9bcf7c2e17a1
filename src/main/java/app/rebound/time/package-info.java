@NullMarked
package app.rebound.time;

import org.jspecify.annotations.NullMarked;
