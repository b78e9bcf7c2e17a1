package app.rebound.help;

/// What is said of a number of the person's own; `name` is not blank.
public record OwnLineDraft(String name, String number, String note) {
    public OwnLineDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a line has a name");
        }
        name = name.strip();
        number = number.strip();
    }
}
