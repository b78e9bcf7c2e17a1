package app.rebound.interchange.journal;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.OrderSeen;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads jrnl's text, in one file or in its folders of years, months and days.
public final class JrnlTextReader implements JournalReader {
    private static final Pattern HEADER = Pattern.compile("\\[([^\\]]{4,60})] (.*)");
    private static final Pattern DAY_FILE = Pattern.compile("(?:.*/)?\\d{4}/\\d{2}/\\d{2}\\.txt");
    private static final String ENCRYPTED = "JRNLv3";

    @Override
    public JournalKind kind() {
        return JournalKind.JRNL;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        if (source.isFolder() || source.startsWith("PK")) {
            return FileTree.names(source).stream()
                    .anyMatch(name -> DAY_FILE.matcher(name).matches());
        }
        if (source.startsWith(ENCRYPTED)) {
            return true;
        }
        var forms = new DateForms(ReadingOptions.standard(java.time.ZoneOffset.UTC, LocalDate.EPOCH));
        Matcher first = HEADER.matcher(source.headText()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(""));
        // With a comma it is a chat.
        return first.matches()
                && first.group(1).matches(".*\\d{4}.*")
                && (!first.group(1).contains(",") || first.group(1).matches(".*\\p{L}{3}.*"))
                && forms.read(first.group(1)).isPresent();
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        if (!source.isFolder() && !source.startsWith("PK")) {
            var order = new OrderSeen();
            try (TextLines lines = lines(source.open(reading.limits().fileBytes()), reading)) {
                see(source.name(), lines, order);
            }
            try (TextLines lines = lines(source.open(reading.limits().fileBytes()), reading)) {
                new Pass(source.name(), order.settle(options, reading), reading).read(lines);
            }
            return;
        }
        try (FileTree tree = FileTree.open(source, reading)) {
            for (String name : tree.names()) {
                if (!DAY_FILE.matcher(name).matches()) {
                    reading.leaveOut();
                    continue;
                }
                reading.file(Where.file(name), () -> {
                    try (TextLines lines = lines(tree.open(name), reading)) {
                        new Pass(name, new DateForms(options), reading).read(lines);
                    }
                });
            }
        }
    }

    private static TextLines lines(InputStream stream, Reading<?> reading) throws IOException {
        return TextLines.of(stream, reading.limits().pieceBytes());
    }

    private static void see(String name, TextLines lines, OrderSeen order) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            Matcher header = HEADER.matcher(line);
            if (header.matches() && order.see(header.group(1), Where.line(name, lines.number()))) {
                return;
            }
        }
    }

    /// The way through one file.
    private static final class Pass {
        private final String file;
        private final DateForms forms;
        private final Reading<JournalEntry> reading;
        private final StringBuilder body = new StringBuilder();
        private @Nullable LocalDateTime start;
        private boolean hasTime;
        private String title = "";
        private long line;
        private boolean isTooLong;

        Pass(String file, DateForms forms, Reading<JournalEntry> reading) {
            this.file = file;
            this.forms = forms;
            this.reading = reading;
        }

        void read(TextLines lines) throws IOException {
            String first = lines.peek();
            if (first != null && first.startsWith(ENCRYPTED)) {
                throw new RefusedException(Reason.ENCRYPTED);
            }
            for (String one = lines.next(); one != null; one = lines.next()) {
                if (!begin(one, lines.number())) {
                    isTooLong |= body.length() > reading.limits().pieceBytes();
                    body.append(isTooLong ? "" : one + "\n");
                }
            }
            finish();
        }

        /// A bracket that is no date belongs to the body.
        private boolean begin(String one, long number) throws IOException {
            Matcher header = HEADER.matcher(one);
            Optional<FoundDate> date = header.matches() ? forms.read(header.group(1)) : Optional.empty();
            if (date.isEmpty() || date.get().date().onlyDay() == null) {
                return false;
            }
            finish();
            start = date.get().date().earliest();
            hasTime = date.get().date().edtf().contains("T");
            title = header.group(2).strip();
            line = number;
            body.setLength(0);
            isTooLong = false;
            return true;
        }

        private void finish() throws IOException {
            LocalDateTime begin = start;
            Where where = Where.line(file, Math.max(1, line));
            if (begin == null) {
                if (!body.toString().isBlank()) {
                    // Text before the first date is nobody's entry, and must not go unsaid.
                    reading.refuse(Reason.NO_DATE, where);
                }
                return;
            }
            reading.piece(where, () -> {
                if (isTooLong) {
                    throw new RefusedException(Reason.TOO_LARGE);
                }
                reading.add(JrnlEntry.of(title, body.toString())
                        .day(begin.toLocalDate())
                        .time(hasTime ? begin.toLocalTime() : null)
                        .entry(where));
            });
        }
    }
}
