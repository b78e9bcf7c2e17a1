package app.rebound.people;

import java.util.UUID;

/// Somebody in the story.
///
/// @param pseudonym what a printout calls them, may be empty
/// @param relation who they are to the person, in a few words, may be empty
/// @param support their place in the support circle
public record Person(UUID id, String name, String pseudonym, String relation, String note, Support support) {
    /// Somebody of whose place in the circle nothing is said.
    public Person(UUID id, String name, String pseudonym, String relation, String note) {
        this(id, name, pseudonym, relation, note, Support.NONE);
    }
}
