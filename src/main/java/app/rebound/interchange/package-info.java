/// Entries that come from other journals, and what leads out and back in.
@NullMarked
package app.rebound.interchange;

import org.jspecify.annotations.NullMarked;
