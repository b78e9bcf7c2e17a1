@NullMarked
package app.rebound.checkin;

import org.jspecify.annotations.NullMarked;
