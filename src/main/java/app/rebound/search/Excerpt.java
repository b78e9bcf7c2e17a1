package app.rebound.search;

import java.util.List;
import java.util.stream.Collectors;

/// Some words of a text, with what was looked for told apart.
public record Excerpt(List<Piece> pieces) {
    /// A stretch of text.
    ///
    /// @param isHit whether it is what was looked for
    public record Piece(String text, boolean isHit) {}

    static final Excerpt NONE = new Excerpt(List.of());

    /// Words without a mark.
    public static Excerpt of(String words) {
        return new Excerpt(List.of(new Piece(words, false)));
    }

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean hasHit() {
        return pieces.stream().anyMatch(Piece::isHit);
    }
}
