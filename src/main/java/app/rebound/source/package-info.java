/// What is kept of the records that events rest on, and where each came from.
@NullMarked
package app.rebound.source;

import org.jspecify.annotations.NullMarked;
