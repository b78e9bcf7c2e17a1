@NullMarked
package app.rebound.help;

import org.jspecify.annotations.NullMarked;
