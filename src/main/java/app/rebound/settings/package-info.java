@NullMarked
package app.rebound.settings;

import org.jspecify.annotations.NullMarked;
