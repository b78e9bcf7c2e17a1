package app.rebound.evidence.git;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text of `git log`: its standard form, the form separated by control characters that we recommend, and the
/// forms that code-maat asks for.
///
/// Recommended: `git log --date=iso-strict --pretty=format:%H%x1f%an%x1f%ae%x1f%ad%x1f%B%x1e`
public final class LogReader implements EvidenceReader {
    private static final char FIELD = '\u001F';
    private static final char RECORD = '\u001E';
    private static final int FIELDS = 5;

    private static final Pattern COMMIT = Pattern.compile("commit ([0-9a-f]{7,64})(?: \\(.*\\))?");
    private static final Pattern HEADER = Pattern.compile("(Author|AuthorDate|Date|Commit|CommitDate|Merge): *(.*)");
    private static final int LONGEST_PERSON = 500;
    private static final Pattern PERSON = Pattern.compile("(.*?)\\s*<([^>]*)>");
    private static final Pattern MAAT = Pattern.compile(
            "\\[([0-9a-f]{4,64})] (.{1,120}?) (\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\S+(?: [+-]\\d{4})?)?) ?(.*)");
    private static final Pattern MAAT_TWO = Pattern.compile("--([0-9a-f]{4,64})--(\\d{4}-\\d{2}-\\d{2})--(.*)");

    @Override
    public SourceKind kind() {
        return SourceKind.REPOSITORY_LOG;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        String head = source.headText();
        String first = head.lines().findFirst().orElse("");
        return isSeparated(first)
                || MAAT.matcher(first).matches()
                || MAAT_TWO.matcher(first).matches()
                || (COMMIT.matcher(first).matches() && head.contains("\nAuthor: "));
    }

    private static boolean isSeparated(String line) {
        return line.matches("[0-9a-f]{7,64}" + FIELD + ".*");
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        var days = new CommitDays(kind(), source.name(), options, options.own(), reading);
        int longest = reading.limits().pieceBytes();
        try (TextLines lines = TextLines.of(source.open(reading.limits().fileBytes()), longest)) {
            new Pass(source.name(), lines, new LogDates(options), days, reading).read();
        }
        days.finish();
    }

    /// One way through a log.
    private static final class Pass {
        private final String source;
        private final TextLines lines;
        private final LogDates dates;
        private final CommitDays days;
        private final Reading<Found> reading;

        Pass(String source, TextLines lines, LogDates dates, CommitDays days, Reading<Found> reading) {
            this.source = source;
            this.lines = lines;
            this.dates = dates;
            this.days = days;
            this.reading = reading;
        }

        void read() throws IOException {
            for (String line = lines.next(); line != null; line = lines.next()) {
                String first = line;
                Where where = Where.line(source, lines.number());
                if (isSeparated(line)) {
                    String record = record(first);
                    reading.piece(where, () -> separated(record, where));
                } else if (COMMIT.matcher(line).matches()) {
                    reading.piece(where, () -> standard(first, where));
                } else {
                    maat(first, where);
                }
            }
        }

        /// All up to the mark of the record's end.
        private String record(String first) throws IOException {
            var record = new StringBuilder(first);
            while (record.indexOf(String.valueOf(RECORD), Math.max(0, record.length() - 2)) < 0) {
                String ahead = lines.peek();
                if (ahead == null || isSeparated(ahead)) {
                    break;
                }
                if (record.length() < reading.limits().pieceBytes()) {
                    record.append('\n').append(ahead);
                }
                lines.next();
            }
            return record.toString().replace(String.valueOf(RECORD), "");
        }

        private void separated(String record, Where where) {
            String[] parts = record.split(String.valueOf(FIELD), FIELDS);
            if (parts.length < FIELDS) {
                throw new RefusedException(Reason.DAMAGED);
            }
            String message = parts[4].replace(FIELD, '\n');
            days.take(new Commit(parts[0], parts[1], parts[2], dates.read(parts[3]), parts[3], message), where);
        }

        private void standard(String first, Where where) throws IOException {
            Matcher commit = COMMIT.matcher(first);
            String id = commit.matches() ? commit.group(1) : "";
            String author = "";
            @Nullable String date = null;
            for (String line = lines.peek(); line != null && !line.isBlank(); line = lines.peek()) {
                Matcher header = HEADER.matcher(line);
                if (!header.matches()) {
                    break;
                }
                switch (header.group(1)) {
                    case "Author" -> author = header.group(2);
                    case "AuthorDate", "Date" -> date = header.group(2);
                    default -> {
                        // Who committed it, and what it merges, says nothing of what happened.
                    }
                }
                lines.next();
            }
            String message = message();
            if (date == null) {
                throw new RefusedException(Reason.NO_DATE);
            }
            Matcher person = PERSON.matcher(Texts.cut(author, LONGEST_PERSON));
            boolean hasAddress = person.matches();
            days.take(
                    new Commit(
                            id,
                            hasAddress ? person.group(1) : author,
                            hasAddress ? person.group(2) : "",
                            dates.read(date),
                            date,
                            message),
                    where);
        }

        /// Messages are indented; what is not belongs to numbers or patches that are left alone.
        private String message() throws IOException {
            var message = new StringBuilder();
            for (String line = lines.peek();
                    line != null && !COMMIT.matcher(line).matches();
                    line = lines.peek()) {
                if (line.startsWith("    ")
                        && message.length() < reading.limits().originalLength()) {
                    message.append(line, 4, line.length()).append('\n');
                } else if (line.isEmpty()) {
                    message.append('\n');
                }
                lines.next();
            }
            return message.toString().strip();
        }

        private void maat(String line, Where where) throws IOException {
            Matcher one = MAAT.matcher(line);
            Matcher two = MAAT_TWO.matcher(line);
            if (one.matches()) {
                reading.piece(
                        where,
                        () -> days.take(
                                new Commit(
                                        one.group(1),
                                        one.group(2),
                                        "",
                                        dates.read(one.group(3)),
                                        one.group(3),
                                        one.group(4)),
                                where));
            } else if (two.matches()) {
                reading.piece(
                        where,
                        () -> days.take(
                                new Commit(two.group(1), two.group(3), "", dates.read(two.group(2)), two.group(2), ""),
                                where));
            }
        }
    }
}
