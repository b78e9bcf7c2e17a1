@NullMarked
package app.rebound.printout;

import org.jspecify.annotations.NullMarked;
