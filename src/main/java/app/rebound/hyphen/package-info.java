@NullMarked
package app.rebound.hyphen;

import org.jspecify.annotations.NullMarked;
