package app.rebound.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The whole guide in one language.
///
/// @param language the one it is written in, which is English where there is none in the person's
public record Guide(Locale language, List<Chapter> chapters) {
    public Guide {
        chapters = List.copyOf(chapters);
    }

    /// The chapter that has `anchor` at its beginning or at a heading inside it.
    public Optional<Chapter> chapter(String anchor) {
        return chapters.stream().filter(chapter -> chapter.holds(anchor)).findFirst();
    }
}
