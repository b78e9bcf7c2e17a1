package app.rebound.people;

/// What is said of somebody; `name` is not blank.
public record PersonDraft(String name, String pseudonym, String relation, String note, Support support) {
    public PersonDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        name = name.strip();
    }

    /// Somebody of whose place in the circle nothing is said.
    public PersonDraft(String name, String pseudonym, String relation, String note) {
        this(name, pseudonym, relation, note, Support.NONE);
    }

    public static PersonDraft named(String name) {
        return new PersonDraft(name, "", "", "");
    }
}
