/// Sitting together over a printout: its parts one at a time, large, and what is said typed in beside each.
@org.jspecify.annotations.NullMarked
package app.rebound.show;
