/// Reads conversations as messengers export them.
@NullMarked
package app.rebound.evidence.chat;

import org.jspecify.annotations.NullMarked;
