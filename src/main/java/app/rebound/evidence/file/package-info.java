/// Reading files that nobody vouches for: within bounds, without entities, never outside.
@NullMarked
package app.rebound.evidence.file;

import org.jspecify.annotations.NullMarked;
