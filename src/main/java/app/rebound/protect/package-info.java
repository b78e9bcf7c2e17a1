@NullMarked
package app.rebound.protect;

import org.jspecify.annotations.NullMarked;
