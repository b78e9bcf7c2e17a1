package app.rebound.feeling;

import java.util.List;

/// A family of feelings: its own word, the words around it on the wheel, and more that the wheel has no room for.
public record FeelingFamily(FeelingWord itself, List<FeelingWord> words, List<FeelingWord> more) {
    public FeelingFamily {
        words = List.copyOf(words);
        more = List.copyOf(more);
    }

    public String id() {
        return itself.id();
    }
}
