package app.rebound.app;

import app.rebound.fault.WorkbookException;
import app.rebound.guide.Topics;
import app.rebound.text.Messages;
import org.jspecify.annotations.Nullable;

/// A foreseen failure in words: what happened, what is safe, what to do next.
///
/// @param topic the entry of the guide that says more
/// @param retry tries again; null where that makes no sense
record Fault(
        String what,
        String safe,
        String next,
        String topic,
        @Nullable Runnable retry) {
    static Fault of(Messages messages, WorkbookException fault, @Nullable Runnable retry) {
        return new Fault(
                messages.get(fault.key() + ".what", fault.details()),
                messages.get(fault.key() + ".safe", fault.details()),
                messages.get(fault.key() + ".next", fault.details()),
                Topics.ofFault(fault.key()),
                retry);
    }
}
