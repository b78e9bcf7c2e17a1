@NullMarked
package app.rebound.story;

import org.jspecify.annotations.NullMarked;
