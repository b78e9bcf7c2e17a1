@NullMarked
package app.rebound.unlock;

import org.jspecify.annotations.NullMarked;
