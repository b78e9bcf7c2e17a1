/// What comes back in a copy of a printout: read in a process of its own, shown, and filed beside its parts.
@NullMarked
package app.rebound.reply;

import org.jspecify.annotations.NullMarked;
