package app.rebound.interchange.archive;

import java.util.UUID;

/// What an exported workbook says of itself before its rows.
///
/// @param schema the number of the schema its tables have
/// @param device that wrote there last
/// @param clock how many writes it had seen
record ArchiveHead(int version, int schema, UUID device, long clock) {}
