package app.rebound.interchange.out;

import java.time.Instant;
import java.time.ZoneId;

/// How a workbook goes out.
///
/// @param isPrivateToo whether what is private goes with it; the lossless form always has everything
/// @param now stands in the file
/// @param zone in which times of day are told
public record ExportChoice(OpenFormat format, boolean isPrivateToo, Instant now, ZoneId zone) {}
