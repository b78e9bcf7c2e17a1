package app.rebound.people;

import java.util.List;

/// What is said of somebody; `name` is not blank.
///
/// @param nicknames what else people call them; none is blank
public record PersonDraft(
        String name, String pseudonym, String relation, String note, Support support, List<String> nicknames) {
    public PersonDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        name = name.strip();
        nicknames = List.copyOf(nicknames);
    }

    /// Somebody of whose place in the circle nothing is said.
    public PersonDraft(String name, String pseudonym, String relation, String note) {
        this(name, pseudonym, relation, note, Support.NONE, List.of());
    }

    /// Somebody without other names.
    public PersonDraft(String name, String pseudonym, String relation, String note, Support support) {
        this(name, pseudonym, relation, note, support, List.of());
    }

    public static PersonDraft named(String name) {
        return new PersonDraft(name, "", "", "");
    }
}
