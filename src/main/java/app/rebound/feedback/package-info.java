@NullMarked
package app.rebound.feedback;

import org.jspecify.annotations.NullMarked;
