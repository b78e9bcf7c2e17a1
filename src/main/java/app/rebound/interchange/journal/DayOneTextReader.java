package app.rebound.interchange.journal;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.file.TextLines;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Day One's plain text: entries that begin with a line `Date:` between tabs.
public final class DayOneTextReader implements JournalReader {
    private static final Pattern HEADER = Pattern.compile("\t([A-Z][A-Za-z ]{1,30}):\t(.*)");
    private static final Pattern DATE = Pattern.compile("\tDate:\t(.*)");

    @Override
    public JournalKind kind() {
        return JournalKind.DAY_ONE_TEXT;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return source.headText()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> DATE.matcher(line).matches())
                .isPresent();
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException {
        var forms = new DateForms(options);
        int longest = reading.limits().pieceBytes();
        try (TextLines lines = TextLines.of(source.open(reading.limits().fileBytes()), longest)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                Matcher date = DATE.matcher(line);
                if (date.matches()) {
                    Where where = Where.line(source.name(), lines.number());
                    List<String> rest = rest(lines, longest);
                    reading.piece(
                            where,
                            () -> reading.add(entry(date.group(1), rest, forms).entry(where)));
                }
            }
        }
    }

    private static List<String> rest(TextLines lines, int longest) throws IOException {
        List<String> rest = new ArrayList<>();
        long length = 0;
        for (String ahead = lines.peek(); ahead != null && !DATE.matcher(ahead).matches(); ahead = lines.peek()) {
            length += ahead.length() + 1;
            if (length <= longest) {
                rest.add(ahead);
            }
            lines.next();
        }
        return rest;
    }

    private static JournalEntry.Draft entry(String date, List<String> rest, DateForms forms) {
        FoundDate found = forms.read(date).orElseThrow(() -> new RefusedException(Reason.NOT_A_DATE));
        LocalDateTime start = found.date().earliest();
        if (start == null) {
            throw new RefusedException(Reason.NOT_A_DATE);
        }
        boolean hasTime = found.date().edtf().contains("T");
        var draft = new JournalEntry.Draft()
                .day(start.toLocalDate())
                .time(hasTime ? start.toLocalTime() : null)
                .extra("Date", date);
        int from = 0;
        while (from < rest.size() && !rest.get(from).isBlank()) {
            Matcher header = HEADER.matcher(rest.get(from));
            if (!header.matches()) {
                break;
            }
            if (header.group(1).equals("Tags")) {
                for (String tag : header.group(2).split(",", -1)) {
                    draft.tag(tag);
                }
            } else {
                draft.extra(header.group(1), header.group(2));
            }
            from++;
        }
        return draft.headed(String.join("\n", rest.subList(from, rest.size())));
    }
}
