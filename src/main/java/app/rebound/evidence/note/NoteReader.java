package app.rebound.evidence.note;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.OrderSeen;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads plain text and Markdown: each line that begins with a date begins something, and what follows belongs to it. A
/// file without such a line is one thing when its name says the date.
public final class NoteReader implements EvidenceReader {
    private static final Pattern IN_NAME = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)");

    @Override
    public SourceKind kind() {
        return SourceKind.NOTE;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return source.isNamed(".txt", ".md", ".markdown", ".text")
                && source.headText().indexOf('\0') < 0;
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        var order = new OrderSeen();
        try (TextLines lines = open(source, reading)) {
            boolean isSettled = false;
            for (String line = lines.next(); line != null && !isSettled; line = lines.next()) {
                Matcher figures = FIGURES.matcher(line.substring(0, Math.min(40, line.length())));
                isSettled = figures.find() && order.see(figures.group(), Where.line(source.name(), lines.number()));
            }
        }
        try (TextLines lines = open(source, reading)) {
            new Pass(source.name(), order.settle(options, reading), reading).read(lines);
        }
    }

    private static TextLines open(Source source, Reading<?> reading) throws IOException {
        return TextLines.of(
                source.open(reading.limits().fileBytes()), reading.limits().pieceBytes());
    }

    /// The way through one note.
    private static final class Pass {
        private final String source;
        private final DateForms forms;
        private final Reading<Found> reading;
        private final Map<String, Integer> same = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable DatedLine begin;
        private String first = "";
        private long line;

        Pass(String source, DateForms forms, Reading<Found> reading) {
            this.source = source;
            this.forms = forms;
            this.reading = reading;
        }

        void read(TextLines lines) throws IOException {
            for (String one = lines.next(); one != null; one = lines.next()) {
                Optional<DatedLine> dated = DatedLine.read(one, forms);
                if (dated.isPresent()) {
                    finish();
                    begin = dated.get();
                    first = one;
                    line = lines.number();
                    text.setLength(0);
                } else if (text.length() < reading.limits().originalLength()) {
                    text.append(one).append('\n');
                }
            }
            if (begin == null) {
                Matcher name = IN_NAME.matcher(source);
                Optional<FoundDate> date = name.find() ? forms.read(name.group()) : Optional.empty();
                if (date.isEmpty()) {
                    throw new RefusedException(Reason.NO_DATE);
                }
                begin = new DatedLine(date.get(), name.group(), "");
            }
            finish();
        }

        private void finish() throws IOException {
            DatedLine dated = begin;
            if (dated == null) {
                // What stands before the first date is no part of any.
                return;
            }
            Where where = line == 0 ? Where.file(source) : Where.line(source, line);
            String body = text.toString().strip();
            String key = Texts.key(dated.words(), dated.rest(), body);
            int before = same.merge(key, 1, Integer::sum) - 1;
            reading.piece(
                    where,
                    () -> reading.add(new Found.Draft(SourceKind.NOTE, before == 0 ? key : key + "#" + before)
                            .title(dated.rest())
                            .text(body)
                            .when(dated.date())
                            .original((first + "\n" + body).strip(), dated.words())
                            .found(source, where, reading.limits())));
        }
    }
}
