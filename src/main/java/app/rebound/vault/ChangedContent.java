package app.rebound.vault;

import java.io.IOException;

/// What was read the second time is not what was read the first time.
final class ChangedContent extends IOException {
    private static final long serialVersionUID = 1L;
}
