@NullMarked
package app.rebound.app;

import org.jspecify.annotations.NullMarked;
