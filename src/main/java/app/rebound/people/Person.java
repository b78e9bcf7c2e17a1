package app.rebound.people;

import java.util.List;
import java.util.UUID;

/// Somebody in the story.
///
/// @param pseudonym what a printout calls them, may be empty
/// @param relation who they are to the person, in a few words, may be empty
/// @param support their place in the support circle
/// @param nicknames what else people call them; none is blank
public record Person(
        UUID id, String name, String pseudonym, String relation, String note, Support support, List<String> nicknames) {
    public Person {
        nicknames = List.copyOf(nicknames);
    }

    /// Somebody of whose place in the circle nothing is said.
    public Person(UUID id, String name, String pseudonym, String relation, String note) {
        this(id, name, pseudonym, relation, note, Support.NONE, List.of());
    }

    /// Somebody without other names.
    public Person(UUID id, String name, String pseudonym, String relation, String note, Support support) {
        this(id, name, pseudonym, relation, note, support, List.of());
    }
}
