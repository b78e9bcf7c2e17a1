@NullMarked
package app.rebound.printer;

import org.jspecify.annotations.NullMarked;
