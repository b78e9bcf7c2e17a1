@NullMarked
package app.rebound.db;

import org.jspecify.annotations.NullMarked;
