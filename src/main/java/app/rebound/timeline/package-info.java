@NullMarked
package app.rebound.timeline;

import org.jspecify.annotations.NullMarked;
