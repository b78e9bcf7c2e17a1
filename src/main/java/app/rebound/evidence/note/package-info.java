/// Reads the person's own notes where they say a date.
@NullMarked
package app.rebound.evidence.note;

import org.jspecify.annotations.NullMarked;
