/// What other programs wrote down about what happened: the contract of their readers.
@NullMarked
package app.rebound.evidence;

import org.jspecify.annotations.NullMarked;
