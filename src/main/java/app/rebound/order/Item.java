package app.rebound.order;

import app.rebound.time.FuzzyDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as [Placing] sees it: with a date, with a place among others, with both or with neither.
///
/// @param date null when it has none
/// @param among null when nothing is said of its order
public record Item(
        UUID id, @Nullable FuzzyDate date, @Nullable Among among) {}
