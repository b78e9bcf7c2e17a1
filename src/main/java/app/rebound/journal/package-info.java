@NullMarked
package app.rebound.journal;

import org.jspecify.annotations.NullMarked;
