package app.rebound.source;

import app.rebound.evidence.SourceKind;
import java.time.Instant;
import java.util.UUID;

/// A file of which records are kept.
///
/// @param name of the file or folder, without its path
/// @param at when it was read last
/// @param found how many things were in it then
/// @param waiting how many kept records no event rests on
/// @param onLine how many kept records events rest on
public record EvidenceImport(
        UUID id, SourceKind kind, String name, Instant at, long found, long waiting, long onLine) {}
