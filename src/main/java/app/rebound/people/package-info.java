@NullMarked
package app.rebound.people;

import org.jspecify.annotations.NullMarked;
