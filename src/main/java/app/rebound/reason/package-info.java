@NullMarked
package app.rebound.reason;

import org.jspecify.annotations.NullMarked;
