package app.rebound.reply;

/// One thing that somebody wrote into a copy, with the part that it stands on.
///
/// @param externalKey the same when the same comment is read again from a file of the same copy
/// @param onKey of the part in every printout; empty for the document as a whole
/// @param heading of the part, as printed; empty for the document as a whole
/// @param excerpt the first words of the part, as printed; may be empty
/// @param isPartGone whether the part is not in the workbook any more
/// @param words what was written; a passage that it marks stands above it as a quotation
/// @param author as the other program names them; may be empty
public record Comment(
        String externalKey,
        String onKey,
        String heading,
        String excerpt,
        boolean isPartGone,
        String words,
        String author,
        Kind kind) {
    /// What stands before a passage that a comment marks, above the words.
    static final String QUOTE = "> ";

    /// How it was written.
    public enum Kind {
        /// Into the field of a part.
        FIELD,
        /// As a note, a highlight or words on a page.
        NOTE,
        /// Read off the page where a field was: letters may be missing.
        PAGE_TEXT
    }

    /// How it stands to what was read in before.
    public enum State {
        NEW,
        /// The same person wrote something else in this place before.
        CHANGED,
        /// It is in the workbook.
        KNOWN,
        /// It was read in before and is in the trash.
        DELETED
    }
}
