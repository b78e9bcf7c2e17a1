package app.rebound.search;

import app.rebound.id.Noun;
import java.util.Optional;
import java.util.function.Function;

/// What the search has to know of the wizard's pages to lead there.
///
/// @param title what a page is called, by the id of its exercise; empty for one that is not there any more
/// @param page the id of the exercise on whose page a noun is gathered
public record Landmarks(Function<String, Optional<String>> title, Function<Noun, Optional<String>> page) {}
