package app.rebound.evidence;

/// Where a record was found and how it stood there.
///
/// @param source the name of the file or folder
/// @param where the line or item in it
/// @param text as it stood there, cut after [Limits#originalLength]
/// @param date the words or figures of the date as they stood there; empty where it had none
public record Origin(String source, Where where, String text, String date) {}
