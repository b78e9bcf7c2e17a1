@NullMarked
package app.rebound.fault;

import org.jspecify.annotations.NullMarked;
