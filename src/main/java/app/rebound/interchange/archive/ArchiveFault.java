package app.rebound.interchange.archive;

/// Why the inside of an exported workbook cannot be taken; never what stands in it.
final class ArchiveFault extends RuntimeException {
    /// What is the matter.
    enum Kind {
        FOREIGN,
        NEWER,
        DAMAGED,
        TOO_LARGE,
        PROTECTED,
        WRONG_PASSPHRASE
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    ArchiveFault(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
