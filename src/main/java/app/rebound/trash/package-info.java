@NullMarked
package app.rebound.trash;

import org.jspecify.annotations.NullMarked;
