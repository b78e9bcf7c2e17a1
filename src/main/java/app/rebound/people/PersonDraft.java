package app.rebound.people;

/// What is said of somebody; `name` is not blank.
public record PersonDraft(String name, String pseudonym, String relation, String note) {
    public PersonDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        name = name.strip();
    }

    public static PersonDraft named(String name) {
        return new PersonDraft(name, "", "", "");
    }
}
