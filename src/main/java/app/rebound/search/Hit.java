package app.rebound.search;

import app.rebound.id.Ref;

/// Something that was found.
///
/// @param isSimilar whether only words that look alike stand in it
public record Hit(Ref ref, boolean isSimilar) {}
