@NullMarked
package app.rebound.session;

import org.jspecify.annotations.NullMarked;
