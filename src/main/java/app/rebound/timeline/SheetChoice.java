package app.rebound.timeline;

/// What of a timeline is written into a file, and how.
///
/// @param paper of a document
/// @param isShownOnly whether only what is shown is written; else the whole timeline
/// @param isPrivateToo whether what is private is written: events, and reasons; in a table also what was thought and
/// felt
/// @param hasPseudonyms whether people have the names that they have in printouts
/// @param hasMark whether a table begins with a byte order mark, by which some spreadsheets know UTF-8
public record SheetChoice(
        SheetKind kind,
        SheetPaper paper,
        boolean isShownOnly,
        boolean isPrivateToo,
        boolean hasPseudonyms,
        boolean hasMark) {}
