@NullMarked
package app.rebound.task;

import org.jspecify.annotations.NullMarked;
