package app.rebound.exchange;

/// What can be done with another journal.
///
/// @param onFile asks for a file
/// @param onFolder asks for a folder
/// @param onBring brings in what was looked into
/// @param onStop ends the reading
/// @param onCancel lets go of what was looked into
/// @param onSave saves what was not taken in
record JournalInMoves(
        Runnable onFile, Runnable onFolder, Runnable onBring, Runnable onStop, Runnable onCancel, Runnable onSave) {}
