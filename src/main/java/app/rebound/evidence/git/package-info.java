/// Reads what was committed: from a repository's folder or from the text of its log.
@NullMarked
package app.rebound.evidence.git;

import org.jspecify.annotations.NullMarked;
