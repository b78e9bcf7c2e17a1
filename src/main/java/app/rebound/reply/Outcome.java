package app.rebound.reply;

/// How the reading of a foreign file ended.
enum Outcome {
    READ('r'),
    ENCRYPTED('e'),
    /// It cannot be read as a PDF.
    DAMAGED('d'),
    /// It asks for more memory, time or pieces than a reply has any use for.
    TOO_MUCH('m');

    /// How the two processes write it.
    private final byte code;

    Outcome(char code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }
}
