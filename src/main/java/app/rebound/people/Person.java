package app.rebound.people;

import java.util.UUID;

/// Somebody in the story.
///
/// @param pseudonym what a printout calls them, may be empty
/// @param relation who they are to the person, in a few words, may be empty
public record Person(UUID id, String name, String pseudonym, String relation, String note) {}
