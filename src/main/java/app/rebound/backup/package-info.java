@NullMarked
package app.rebound.backup;

import org.jspecify.annotations.NullMarked;
