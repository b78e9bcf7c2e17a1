package app.rebound.feeling;

import java.util.List;

/// A family of feelings: its own word, and the words around it on the wheel.
public record FeelingFamily(FeelingWord itself, List<FeelingWord> words) {
    public FeelingFamily {
        words = List.copyOf(words);
    }

    public String id() {
        return itself.id();
    }
}
