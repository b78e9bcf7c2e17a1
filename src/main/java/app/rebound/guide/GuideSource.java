package app.rebound.guide;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The guide of one language, read when it is first asked for, and the shortcuts that it lists.
public final class GuideSource {
    private final Locale language;
    private final List<KeyLine> keys;
    private @Nullable Guide read;

    public GuideSource(Locale language, List<KeyLine> keys) {
        this.language = language;
        this.keys = List.copyOf(keys);
    }

    /// The whole guide; may be asked from any thread, and takes some milliseconds the first time.
    public synchronized Guide guide() {
        Guide known = read;
        if (known == null) {
            known = GuideReader.of(language);
            read = known;
        }
        return known;
    }

    List<KeyLine> keys() {
        return keys;
    }
}
