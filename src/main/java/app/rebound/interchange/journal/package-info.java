/// Readers of other programs' journals.
@NullMarked
package app.rebound.interchange.journal;

import org.jspecify.annotations.NullMarked;
