@NullMarked
package app.rebound.lesson;

import org.jspecify.annotations.NullMarked;
