package app.rebound.evidence.file;

import app.rebound.evidence.Reason;
import app.rebound.evidence.Where;

/// Takes what is refused while the names of a tree are read.
@FunctionalInterface
interface RefusalSink {
    void refuse(Reason reason, Where where);
}
