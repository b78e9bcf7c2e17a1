/// Reads calendars (RFC 5545).
@NullMarked
package app.rebound.evidence.calendar;

import org.jspecify.annotations.NullMarked;
