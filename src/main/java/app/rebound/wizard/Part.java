package app.rebound.wizard;

/// One place to answer in an exercise: a text, a sentence start, a column, a paragraph or the feelings picked.
///
/// @param exercise the id of the exercise it belongs to
/// @param key kebab-case, unique in its exercise; answers are stored under it
/// @param hasPrompt whether there are words to show in the empty place
public record Part(String exercise, String key, boolean hasPrompt) {
    /// The message key of its label; of a stem, the start of the sentence.
    public String labelKey() {
        return base() + ".label";
    }

    /// The message key of the words in the empty place; has words only where [#hasPrompt()].
    public String promptKey() {
        return base() + ".prompt";
    }

    private String base() {
        return "program.exercise." + exercise + "." + key;
    }
}
