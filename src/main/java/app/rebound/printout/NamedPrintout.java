package app.rebound.printout;

import java.time.Instant;
import java.util.UUID;

/// A choice that is kept under a name.
///
/// @param title what the person calls it, not blank
/// @param choice what it holds; things of it that are gone by now are simply not printed
/// @param changed when it was saved last
public record NamedPrintout(UUID id, String title, PrintoutChoice choice, Instant changed) {}
