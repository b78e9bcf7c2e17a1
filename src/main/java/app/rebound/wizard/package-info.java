@NullMarked
package app.rebound.wizard;

import org.jspecify.annotations.NullMarked;
