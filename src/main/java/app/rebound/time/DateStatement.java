package app.rebound.time;

import org.jspecify.annotations.Nullable;

/// A date together with the words it was typed in (null when it was picked, imported or computed).
///
/// The date alone decides order and equality of dates; two statements are equal only in the same words.
public record DateStatement(@Nullable String typed, FuzzyDate date) {}
