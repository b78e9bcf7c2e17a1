@NullMarked
package app.rebound.setback;

import org.jspecify.annotations.NullMarked;
