package app.rebound.reply;

import java.util.List;

/// What a PDF of unknown origin says that could be a reply. None of it is to be trusted.
///
/// @param isOurs whether it calls itself made by this program
/// @param fields text fields, filled in or not
/// @param notes what was noted on pages
/// @param spots named places on pages
/// @param codes what looks like the code of a copy; looked for only where there are no fields
/// @param texts what stands in the regions that were asked for, in their order
record ForeignFile(
        boolean isOurs,
        List<FieldValue> fields,
        List<Note> notes,
        List<NamedSpot> spots,
        List<String> codes,
        List<String> texts) {
    ForeignFile {
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
        spots = List.copyOf(spots);
        codes = List.copyOf(codes);
        texts = List.copyOf(texts);
    }

    /// One text field.
    record FieldValue(String name, String value) {}

    /// A note, a highlight or words written onto a page.
    ///
    /// @param id what names it in the file, the same when the file is saved again
    /// @param answers the id of the note that it answers; empty for none
    /// @param page from 0
    /// @param middle of its rectangle, in points from the page's foot
    /// @param words may be empty where `quoted` is not
    /// @param quoted the words of the document that it marks; may be empty
    record Note(String id, String answers, int page, float middle, String words, String author, String quoted) {}

    /// A named destination.
    ///
    /// @param page from 0
    /// @param top in points from the page's foot
    record NamedSpot(String name, int page, float top) {}
}
