/// Reads timelines drawn with other programs.
@NullMarked
package app.rebound.evidence.line;

import org.jspecify.annotations.NullMarked;
