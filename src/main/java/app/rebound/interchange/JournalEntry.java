package app.rebound.interchange;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entry of another journal, as it is to be taken over.
///
/// @param key the same at every reading of the same entry, unlike any other of its journal
/// @param day by the clock of the place it was written at
/// @param time on that clock; null where only the day is known
/// @param zone of that place; null where it is not said
/// @param title one line; may be empty
/// @param text in Markdown, whole; may be empty where there is a title or an attachment
/// @param where it stood in the file
/// @param extras what has no place here, raw, by the other program's names
public record JournalEntry(
        String key,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        String title,
        String text,
        List<String> tags,
        boolean isStarred,
        List<JournalAttachment> attachments,
        Where where,
        Map<String, String> extras) {
    private static final int TITLE_LENGTH = 200;
    private static final int TAG_LENGTH = 100;

    public JournalEntry {
        tags = List.copyOf(tags);
        attachments = List.copyOf(attachments);
        extras = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /// Gathers an entry, in whatever order the file says it.
    public static final class Draft {
        private @Nullable String key;
        private @Nullable LocalDate day;
        private @Nullable LocalTime time;
        private @Nullable ZoneId zone;
        private String title = "";
        private String text = "";
        private final Set<String> tags = new LinkedHashSet<>();
        private boolean isStarred;
        private final List<JournalAttachment> attachments = new ArrayList<>();
        private final Map<String, String> extras = new LinkedHashMap<>();

        /// The other program's own id; blank for none.
        public Draft key(String id) {
            key = id.isBlank() ? null : id.strip();
            return this;
        }

        public Draft day(LocalDate date) {
            day = date;
            return this;
        }

        public Draft time(@Nullable LocalTime clock) {
            time = clock;
            return this;
        }

        public Draft zone(@Nullable ZoneId place) {
            zone = place;
            return this;
        }

        public Draft title(String words) {
            title = words;
            return this;
        }

        public Draft text(String markdown) {
            text = markdown;
            return this;
        }

        /// A heading of the first degree on the first line becomes the title.
        public Draft headed(String markdown) {
            String body = Texts.clean(markdown);
            String first = body.lines().findFirst().orElse("");
            if (first.startsWith("# ") && title.isBlank()) {
                title = first.substring(2);
                body = body.substring(first.length());
            }
            text = body;
            return this;
        }

        /// A tag without its sign; nothing where it is blank.
        public Draft tag(String word) {
            String plain = Texts.line(word, TAG_LENGTH);
            if (!plain.isEmpty()) {
                tags.add(plain);
            }
            return this;
        }

        public Draft starred(boolean isSo) {
            isStarred = isSo;
            return this;
        }

        public Draft attachment(JournalAttachment attachment) {
            attachments.add(attachment);
            return this;
        }

        /// Something raw; nothing where it is blank.
        public Draft extra(String name, String value) {
            if (!value.isBlank()) {
                extras.merge(name, value, (one, two) -> one + "\n" + two);
            }
            return this;
        }

        /// The entry; of a title that is too long all goes into the text.
        ///
        /// @throws RefusedException when there is no day, or nothing in it
        public JournalEntry entry(Where where) {
            LocalDate date = day;
            if (date == null) {
                throw new RefusedException(Reason.NO_DATE);
            }
            String head = Texts.line(title, TITLE_LENGTH);
            String body = Texts.clean(text);
            if (head.endsWith("…") && !title.strip().endsWith("…")) {
                body = (Texts.clean(title) + "\n\n" + body).strip();
            }
            if (head.isEmpty() && body.isEmpty() && attachments.isEmpty()) {
                throw new RefusedException(Reason.EMPTY);
            }
            extras.replaceAll((_, value) -> Texts.clean(value));
            String name = key == null ? Texts.key(date.toString(), String.valueOf(time), head, body) : key;
            return new JournalEntry(
                    name, date, time, zone, head, body, List.copyOf(tags), isStarred, attachments, where, extras);
        }
    }
}
