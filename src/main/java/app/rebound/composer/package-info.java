@NullMarked
package app.rebound.composer;

import org.jspecify.annotations.NullMarked;
