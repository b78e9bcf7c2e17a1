package app.rebound.evidence.chat;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads WhatsApp's text of a chat, as telephones of either kind and in any language write it.
public final class WhatsAppReader implements EvidenceReader {
    private static final String DATE = "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:,| à| um| at)? "
            + "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.? ?[Mm]\\.?)?";
    private static final Pattern BEGIN = Pattern.compile("\\[(" + DATE + ")] (.*)|(" + DATE + ") [-–] (.*)");
    private static final Pattern SAID = Pattern.compile("([^:]{1,100}): (.*)");
    private static final int LINES = 50;

    @Override
    public SourceKind kind() {
        return SourceKind.CHAT;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        List<Matcher> begun = source.headText()
                .lines()
                .limit(LINES)
                .map(line -> BEGIN.matcher(plain(line)))
                .filter(Matcher::matches)
                .toList();
        // A journal's titles seldom name somebody who speaks.
        long said = begun.stream()
                .filter(line -> SAID.matcher(Objects.requireNonNullElse(line.group(2), line.group(4)))
                        .matches())
                .count();
        return begun.size() >= 2 && 2 * said >= begun.size();
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        var order = new OrderSeen();
        try (TextLines lines = open(source, reading)) {
            boolean isSettled = false;
            for (String line = lines.next(); line != null && !isSettled; line = lines.next()) {
                Matcher begin = BEGIN.matcher(plain(line));
                isSettled = begin.matches() && order.see(date(begin), Where.line(source.name(), lines.number()));
            }
        }
        var messages = new Messages(source.name(), order.settle(options, reading), reading);
        try (TextLines lines = open(source, reading)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                messages.take(plain(line), lines.number());
            }
        }
        messages.finish();
    }

    private static TextLines open(Source source, Reading<?> reading) throws IOException {
        return TextLines.of(
                source.open(reading.limits().fileBytes()), reading.limits().pieceBytes());
    }

    /// Without the marks of direction and the narrow blanks that telephones put in.
    private static String plain(String line) {
        return line.replace("\u200E", "")
                .replace("\u200F", "")
                .replace('\u202F', ' ')
                .replace('\u00A0', ' ');
    }

    private static String date(Matcher begin) {
        return begin.group(1) == null ? begin.group(3) : begin.group(1);
    }

    /// The message that is being put together, and what was there before.
    private static final class Messages {
        private final String source;
        private final DateForms forms;
        private final Reading<Found> reading;
        private final Map<String, Integer> same = new HashMap<>();
        private @Nullable String date;
        private final StringBuilder text = new StringBuilder();
        private long line;

        Messages(String source, DateForms forms, Reading<Found> reading) {
            this.source = source;
            this.forms = forms;
            this.reading = reading;
        }

        void take(String words, long number) throws IOException {
            Matcher begin = BEGIN.matcher(words);
            if (begin.matches()) {
                finish();
                date = date(begin);
                line = number;
                text.setLength(0);
                text.append(begin.group(1) == null ? begin.group(4) : begin.group(2));
            } else if (text.length() < reading.limits().originalLength()) {
                text.append('\n').append(words);
            }
        }

        void finish() throws IOException {
            String words = date;
            if (words == null) {
                return;
            }
            Where where = Where.line(source, line);
            reading.piece(where, () -> add(words, text.toString(), where));
        }

        private void add(String words, String all, Where where) {
            int end = all.indexOf('\n');
            Matcher said = SAID.matcher(end < 0 ? all : all.substring(0, end));
            if (!said.matches()) {
                // Who joined, and that messages are encrypted.
                reading.leaveOut();
                return;
            }
            FoundDate when = forms.read(words).orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
            String message = said.group(2) + (end < 0 ? "" : all.substring(end));
            String key = Texts.key(words, said.group(1), message);
            int before = same.merge(key, 1, Integer::sum) - 1;
            String day = when.date().edtf().replaceAll("T.*", "");
            reading.add(new Found.Draft(SourceKind.CHAT, before == 0 ? key : key + "#" + before)
                    .title(Texts.firstLine(message))
                    .text(message)
                    .when(when)
                    .person(said.group(1), "")
                    .group(day)
                    .original(all, words)
                    .found(source, where, reading.limits()));
        }
    }
}
