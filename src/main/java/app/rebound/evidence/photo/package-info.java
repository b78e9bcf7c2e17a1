/// Reads when photos were taken.
@NullMarked
package app.rebound.evidence.photo;

import org.jspecify.annotations.NullMarked;
