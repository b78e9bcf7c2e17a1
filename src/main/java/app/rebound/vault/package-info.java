@NullMarked
package app.rebound.vault;

import org.jspecify.annotations.NullMarked;
