package app.rebound.timeline;

/// What is written into a file for spreadsheets, and how.
///
/// @param isShownOnly whether only what is shown is written; else the whole timeline
/// @param hasMark whether the file begins with a byte order mark, by which some spreadsheets know UTF-8
/// @param isPrivateToo whether private events are written, and what was thought and felt
record CsvChoice(boolean isShownOnly, boolean hasMark, boolean isPrivateToo) {}
