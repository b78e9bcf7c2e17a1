package app.rebound.reply;

/// How the reading of a foreign file ended.
enum Outcome {
    READ,
    ENCRYPTED,
    /// It cannot be read as a PDF.
    DAMAGED,
    /// It asks for more memory, time or pieces than a reply has any use for.
    TOO_MUCH
}
