package app.rebound.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that a source says happened; nothing of it is kept before the person picks it.
///
/// @param key the same at every reading of the same thing, also when the source has grown; unlike any other of its kind
/// @param title one line, not blank
/// @param text the first lines; may be empty
/// @param when null where the source says no date
/// @param people who is named, in the source's order
/// @param group what things that belong together share: a thread, a recurring event, a day; null for none
/// @param extras what has no place here, raw, by the source's own names
public record Found(
        SourceKind kind,
        String key,
        String title,
        String text,
        @Nullable FoundDate when,
        List<FoundPerson> people,
        Origin origin,
        @Nullable String group,
        Map<String, String> extras) {
    private static final int TITLE_LENGTH = 200;

    public Found {
        people = List.copyOf(people);
        extras = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /// Gathers what is found, in whatever order the source says it.
    public static final class Draft {
        private final SourceKind kind;
        private final String key;
        private String title = "";
        private String text = "";
        private @Nullable FoundDate when;
        private final List<FoundPerson> people = new ArrayList<>();
        private String original = "";
        private String originalDate = "";
        private @Nullable String group;
        private final Map<String, String> extras = new LinkedHashMap<>();

        public Draft(SourceKind kind, String key) {
            this.kind = kind;
            this.key = key;
        }

        public Draft title(String words) {
            title = words;
            return this;
        }

        public Draft text(String words) {
            text = words;
            return this;
        }

        public Draft when(@Nullable FoundDate date) {
            when = date;
            return this;
        }

        /// Somebody; nobody where both are blank, and the same only once.
        public Draft person(String name, String address) {
            if (!name.isBlank() || !address.isBlank()) {
                var person = new FoundPerson(Texts.line(name, TITLE_LENGTH), Texts.line(address, TITLE_LENGTH));
                if (!people.contains(person)) {
                    people.add(person);
                }
            }
            return this;
        }

        public Draft group(@Nullable String name) {
            group = name;
            return this;
        }

        public Draft original(String words, String date) {
            original = words;
            originalDate = date;
            return this;
        }

        /// Something raw; nothing where it is blank.
        public Draft extra(String name, String value) {
            if (!value.isBlank()) {
                extras.merge(name, value, (one, two) -> one + "\n" + two);
            }
            return this;
        }

        /// What was found; a title that is missing is the first line of the text.
        ///
        /// @throws RefusedException when there is neither
        public Found found(String source, Where where, Limits limits) {
            String line = Texts.line(title, TITLE_LENGTH);
            String body = Texts.clean(text);
            if (line.isEmpty()) {
                line = Texts.line(Texts.firstLine(body), TITLE_LENGTH);
            }
            if (line.isEmpty()) {
                throw new RefusedException(Reason.EMPTY);
            }
            extras.replaceAll((_, value) -> Texts.cut(Texts.clean(value), limits.originalLength()));
            return new Found(
                    kind,
                    key,
                    line,
                    Texts.cut(body, limits.textLength()),
                    when,
                    people,
                    new Origin(
                            source,
                            where,
                            Texts.cut(Texts.clean(original), limits.originalLength()),
                            Texts.line(originalDate, TITLE_LENGTH)),
                    group,
                    extras);
        }
    }
}
