/// The evidence desk: what was found in files, and how it becomes part of the timeline.
@NullMarked
package app.rebound.desk;

import org.jspecify.annotations.NullMarked;
