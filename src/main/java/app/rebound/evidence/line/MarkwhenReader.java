package app.rebound.evidence.line;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import app.rebound.time.FuzzyDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the part of markwhen that says what happened when: events with dates that stand for themselves, in sections or
/// in the groups of older files.
public final class MarkwhenReader implements EvidenceReader {
    private static final int LONGEST_DATE = 120;
    private static final Pattern EVERY = Pattern.compile("(.*?) (?:every|x) (.+)");
    private static final Pattern SECTION = Pattern.compile("(#{1,6}) +(.*)");
    private static final Pattern GROUP = Pattern.compile("(?i)(?:group|section) +(.*)");
    private static final Pattern END_GROUP = Pattern.compile("(?i)end ?(?:group|section)");
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z_][\\w-]{0,40}): +(.*)");
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)#([\\p{L}\\p{N}_-]+)");
    private static final String EDTF = "edtf: ";
    private static final Pattern LIKE_A_DATE = Pattern.compile("(?:\\d|(?:after|before|by|now)\\b)[^:]{0,60}: .*");

    @Override
    public SourceKind kind() {
        return SourceKind.MARKWHEN;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        if (source.isNamed(".mw", ".markwhen")) {
            return true;
        }
        String head = source.headText();
        return source.isNamed(".txt", ".md") && head.contains("dateFormat:") && head.contains("title:");
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        int longest = reading.limits().pieceBytes();
        // Figures are American unless the header says otherwise.
        boolean isDayFirst = source.headText().lines().anyMatch(line -> line.matches("dateFormat: *d/.*"));
        var forms = new DateForms(options).dayFirst(isDayFirst);
        try (TextLines lines = TextLines.of(source.open(reading.limits().fileBytes()), longest)) {
            new Pass(source.name(), new MarkwhenDates(forms, options.today()), reading).read(lines);
        }
    }

    /// An event whose text still goes on.
    private static final class Event {
        private final FoundDate date;
        private final String words;
        private final String title;
        private final Where where;
        private final @Nullable String group;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder properties = new StringBuilder();
        private boolean isInText;

        Event(FoundDate date, String words, String title, Where where, @Nullable String group) {
            this.date = date;
            this.words = words;
            this.title = title;
            this.where = where;
            this.group = group;
        }
    }

    /// The way through one file.
    private static final class Pass {
        private final String source;
        private final MarkwhenDates dates;
        private final Reading<Found> reading;
        private final List<Section> sections = new ArrayList<>();
        private @Nullable Event event;

        private record Section(int level, String name) {}

        Pass(String source, MarkwhenDates dates, Reading<Found> reading) {
            this.source = source;
            this.dates = dates;
            this.reading = reading;
        }

        void read(TextLines lines) throws IOException {
            header(lines);
            for (String line = lines.next(); line != null; line = lines.next()) {
                String words = line.strip();
                if (!words.startsWith("//")) {
                    take(words, Where.line(source, lines.number()));
                }
            }
            finish();
        }

        private static void header(TextLines lines) throws IOException {
            String first = lines.peek();
            if (first == null || !first.strip().equals("---")) {
                return;
            }
            lines.next();
            for (String line = lines.next(); line != null && !line.strip().equals("---"); line = lines.next()) {
                // What the header says of dates was looked up before.
            }
        }

        private void take(String line, Where where) throws IOException {
            Matcher section = SECTION.matcher(line);
            Matcher group = GROUP.matcher(line);
            if (section.matches()) {
                finish();
                int level = section.group(1).length();
                sections.removeIf(one -> one.level() >= level);
                sections.add(new Section(
                        level, TAG.matcher(section.group(2)).replaceAll("").strip()));
            } else if (group.matches()) {
                finish();
                sections.add(new Section(
                        10 + sections.size(),
                        TAG.matcher(group.group(1)).replaceAll("").strip()));
            } else if (END_GROUP.matcher(line).matches()) {
                finish();
                if (!sections.isEmpty()) {
                    sections.removeLast();
                }
            } else if (!begin(line, where)) {
                goOn(line, where);
            }
        }

        private boolean begin(String line, Where where) throws IOException {
            int end = Math.min(LONGEST_DATE, line.length());
            Event begun = null;
            // A time has colons of its own, so that the longest beginning that is a date is the date.
            for (int colon = line.indexOf(':'); colon > 0 && colon < end; colon = line.indexOf(':', colon + 1)) {
                Event longer = event(line, colon, where);
                begun = longer == null ? begun : longer;
            }
            if (begun != null) {
                finish();
                event = begun;
            }
            return begun != null;
        }

        private @Nullable Event event(String line, int colon, Where where) {
            String words = line.substring(0, colon);
            Matcher every = EVERY.matcher(words);
            boolean isEvery = every.matches();
            Optional<FoundDate> date = dates.read(isEvery ? every.group(1) : words);
            if (date.isEmpty()) {
                return null;
            }
            String group = sections.isEmpty() ? null : sections.getLast().name();
            var begun = new Event(date.get(), words, line.substring(colon + 1).strip(), where, group);
            if (isEvery) {
                begun.properties.append("every: ").append(every.group(2)).append('\n');
            }
            return begun;
        }

        private void goOn(String line, Where where) throws IOException {
            if (LIKE_A_DATE.matcher(line).matches()) {
                finish();
                reading.refuse(Reason.NOT_A_DATE, where);
                return;
            }
            Event open = event;
            if (open == null || open.text.length() > reading.limits().originalLength()) {
                return;
            }
            if (!open.isInText && PROPERTY.matcher(line).matches()) {
                open.properties.append(line).append('\n');
            } else {
                open.isInText = true;
                open.text.append(line).append('\n');
            }
        }

        /// As we write it ourselves: what the range beside it can only tell the ends of.
        private static FoundDate exact(Event event) {
            return event.properties
                    .toString()
                    .lines()
                    .filter(line -> line.startsWith(EDTF))
                    .findFirst()
                    .flatMap(line ->
                            FuzzyDate.parse(line.substring(EDTF.length()).strip()))
                    .map(FoundDate::of)
                    .orElse(event.date);
        }

        private void finish() throws IOException {
            Event done = event;
            event = null;
            if (done == null) {
                return;
            }
            reading.piece(done.where, () -> {
                String text = done.text.toString().strip();
                var draft = new Found.Draft(SourceKind.MARKWHEN, Texts.key(done.words, done.title, text))
                        .title(TAG.matcher(done.title).replaceAll("").strip())
                        .text(text)
                        .when(exact(done))
                        .group(done.group)
                        .original((done.words + ": " + done.title + "\n" + text).strip(), done.words);
                TAG.matcher(done.title + "\n" + text).results().forEach(tag -> draft.extra("tag", tag.group(1)));
                done.properties.toString().lines().forEach(line -> {
                    int colon = line.indexOf(':');
                    draft.extra(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                });
                reading.add(draft.found(source, done.where, reading.limits()));
            });
        }
    }
}
