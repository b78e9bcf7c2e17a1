@NullMarked
package app.rebound.card;

import org.jspecify.annotations.NullMarked;
