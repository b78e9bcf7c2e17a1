package app.rebound.feeling;

import java.util.List;

/// A word for a feeling, with its place between still and stirred up, unpleasant and pleasant.
///
/// @param id kebab-case, unique in the vocabulary; check-ins are stored under it
/// @param family the id of its family; a family's own word carries the family's id
/// @param energy -5 (still) to 5 (stirred up)
/// @param pleasantness -5 (very unpleasant) to 5 (very pleasant)
public record FeelingWord(String id, String family, int energy, int pleasantness) {
    /// Whether it is the word of a whole family, in the middle of the wheel.
    public boolean isFamily() {
        return id.equals(family);
    }

    /// The message key of the word itself.
    public String nameKey() {
        return base() + ".name";
    }

    /// The message key of its definition, one short line.
    public String meaningKey() {
        return base() + ".meaning";
    }

    List<String> keys() {
        return List.of(nameKey(), meaningKey());
    }

    private String base() {
        return (isFamily() ? "feeling.family." : "feeling.word.") + id;
    }
}
