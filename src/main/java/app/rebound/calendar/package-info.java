/// Calendar files that other programs read.
@NullMarked
package app.rebound.calendar;

import org.jspecify.annotations.NullMarked;
