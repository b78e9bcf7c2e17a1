@NullMarked
package app.rebound.cli;

import org.jspecify.annotations.NullMarked;
