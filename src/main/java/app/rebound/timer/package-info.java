/// Counts time quietly while somebody writes.
@NullMarked
package app.rebound.timer;

import org.jspecify.annotations.NullMarked;
