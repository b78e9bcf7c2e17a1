@NullMarked
package app.rebound.today;

import org.jspecify.annotations.NullMarked;
