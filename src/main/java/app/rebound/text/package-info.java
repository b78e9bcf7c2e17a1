@NullMarked
package app.rebound.text;

import org.jspecify.annotations.NullMarked;
