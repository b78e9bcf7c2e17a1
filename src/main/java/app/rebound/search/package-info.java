@NullMarked
package app.rebound.search;

import org.jspecify.annotations.NullMarked;
