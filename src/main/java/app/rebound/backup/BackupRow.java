package app.rebound.backup;

/// One backup as the list shows it, in words.
///
/// @param id the file's name
/// @param when it was made
/// @param holds what is in it
/// @param where its size and the places it lies in
/// @param isRemovable whether it may go; the only one may not
record BackupRow(String id, String when, String holds, String where, boolean isRemovable) {}
