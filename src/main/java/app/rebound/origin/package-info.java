/// Leads from what was made of a journal entry back to it.
@NullMarked
package app.rebound.origin;

import org.jspecify.annotations.NullMarked;
