package app.rebound.interchange;

import app.rebound.evidence.file.ByteSource;

/// A file that lies beside an entry of another journal.
///
/// @param name without folders; it is nobody's path
/// @param bytes what is in it, read when somebody wants it
public record JournalAttachment(String name, ByteSource bytes) {}
