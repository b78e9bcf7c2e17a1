package app.rebound.timeline;

/// What of a timeline is written into a file, and how.
///
/// @param isShownOnly whether only what is shown is written; else the whole timeline
/// @param isPrivateToo whether private events are written
/// @param hasPseudonyms whether people have the names that they have in printouts
public record SheetChoice(
        SheetKind kind, SheetPaper paper, boolean isShownOnly, boolean isPrivateToo, boolean hasPseudonyms) {}
