@NullMarked
package app.rebound.plan;

import org.jspecify.annotations.NullMarked;
