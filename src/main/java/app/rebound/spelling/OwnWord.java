package app.rebound.spelling;

import java.util.UUID;

/// A word of the person's own that the spelling lets pass.
record OwnWord(UUID id, String text) {}
