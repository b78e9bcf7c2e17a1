package app.rebound.evidence;

/// Ends a reading early: it was cancelled, or there is more than it may take.
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StoppedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
