package app.rebound.evidence.line;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.SafeXml;
import app.rebound.evidence.file.Source;
import app.rebound.time.FuzzyDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the files of Timeline Project (`.timeline`), as far as they use the common calendar.
public final class TimelineProjectReader implements EvidenceReader {
    /// Bytes; a text may be as long as the file.
    private static final long LARGEST = 64L << 20;

    private static final Pattern TIME =
            Pattern.compile("(-?\\d{1,4})-(\\d{1,2})-(\\d{1,2}) (\\d{1,2}):(\\d{1,2})(?::\\d{1,2})?");
    private static final Pattern INSIDE = Pattern.compile("([\\[(])(\\d+)[])](.*)", Pattern.DOTALL);
    private static final Set<String> KNOWN = Set.of(
            "start", "end", "text", "description", "fuzzy", "fuzzy_start", "fuzzy_end", "ends_today", "category");

    @Override
    public SourceKind kind() {
        return SourceKind.TIMELINE;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        String head = source.headText();
        boolean isXml = head.contains("<timeline>") && head.contains("<version>");
        return isXml || (source.isNamed(".timeline") && head.startsWith("# Written by Timeline"));
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        try (InputStream stream = source.open(LARGEST)) {
            XMLStreamReader xml = SafeXml.open(stream);
            new Pass(source.name(), xml, reading).read();
        } catch (XMLStreamException _) {
            reading.refuse(Reason.DAMAGED, Where.file(source.name()));
        }
    }

    /// The way through one file.
    private static final class Pass {
        private final String source;
        private final XMLStreamReader xml;
        private final Reading<Found> reading;
        private final Map<String, String> containers = new HashMap<>();
        private long number;

        Pass(String source, XMLStreamReader xml, Reading<Found> reading) {
            this.source = source;
            this.xml = xml;
            this.reading = reading;
        }

        void read() throws XMLStreamException, IOException {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "timetype" -> {
                        if (!xml.getElementText().strip().equals("gregoriantime")) {
                            throw new RefusedException(Reason.UNKNOWN_FORM);
                        }
                    }
                    case "event" -> {
                        Where where = Where.item(source, ++number);
                        Map<String, String> event = fields();
                        reading.piece(where, () -> add(event, where));
                    }
                    default -> {
                        // Categories are named at the events; eras and views are how it was drawn.
                    }
                }
            }
        }

        /// The fields of the element that begins here; those that come more than once on lines of one.
        private Map<String, String> fields() throws XMLStreamException {
            Map<String, String> fields = new LinkedHashMap<>();
            int depth = 1;
            String name = "";
            var text = new StringBuilder();
            while (depth > 0 && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        name = xml.getLocalName();
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (xml.getLocalName().equals(name)) {
                            fields.merge(name, text.toString(), (one, two) -> one + "\n" + two);
                        }
                    }
                    default -> {
                        // Comments say nothing.
                    }
                }
            }
            return fields;
        }

        private void add(Map<String, String> event, Where where) {
            String words = event.getOrDefault("text", "");
            Matcher inside = INSIDE.matcher(words);
            @Nullable String group = null;
            if (inside.matches()) {
                words = inside.group(3);
                if (inside.group(1).equals("[")) {
                    containers.put(inside.group(2), words.strip());
                }
                group = containers.getOrDefault(inside.group(2), inside.group(2));
            }
            String start = event.getOrDefault("start", "").strip();
            String end = event.getOrDefault("end", start).strip();
            String category = event.getOrDefault("category", "").strip();
            var draft = new Found.Draft(SourceKind.TIMELINE, Texts.key(start, end, words))
                    .title(words)
                    .text(event.getOrDefault("description", ""))
                    .when(FoundDate.of(date(event, start, end)))
                    .group(group == null && !category.isEmpty() ? category : group)
                    .original(words, start.equals(end) ? start : start + " / " + end)
                    .extra("category", category);
            event.forEach((name, value) -> {
                if (!KNOWN.contains(name) && !value.equals("False")) {
                    draft.extra(name, value);
                }
            });
            reading.add(draft.found(source, where, reading.limits()));
        }

        private static boolean is(Map<String, String> event, String name) {
            return event.getOrDefault(name, "").strip().equals("True");
        }

        private static FuzzyDate date(Map<String, String> event, String start, String end) {
            if (start.isEmpty()) {
                throw new RefusedException(Reason.NO_DATE);
            }
            LocalDateTime from = time(start);
            LocalDateTime to = time(end);
            boolean isDays = from.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && to.toLocalTime().equals(LocalTime.MIDNIGHT);
            FuzzyDate first = isDays ? FuzzyDate.ofDay(from.toLocalDate()) : FuzzyDate.ofMinute(from);
            boolean isAbout = is(event, "fuzzy") || is(event, "fuzzy_start");
            if (is(event, "ends_today")) {
                return FuzzyDate.since(about(first, isAbout));
            }
            if (!to.isAfter(from)) {
                return about(first, isAbout);
            }
            LocalDate lastDay = to.toLocalDate().minusDays(1);
            if (isDays && lastDay.equals(from.toLocalDate())) {
                return about(first, isAbout);
            }
            FuzzyDate last = isDays ? FuzzyDate.ofDay(lastDay) : FuzzyDate.ofMinute(to);
            return FuzzyDate.between(about(first, isAbout), about(last, is(event, "fuzzy") || is(event, "fuzzy_end")));
        }

        private static FuzzyDate about(FuzzyDate date, boolean isAbout) {
            return isAbout ? FuzzyDate.parse(date.edtf() + "~").orElse(date) : date;
        }

        private static LocalDateTime time(String words) {
            Matcher time = TIME.matcher(words);
            if (!time.matches()) {
                throw new RefusedException(Reason.NOT_A_DATE);
            }
            try {
                return LocalDateTime.of(
                        Integer.parseInt(time.group(1)),
                        Integer.parseInt(time.group(2)),
                        Integer.parseInt(time.group(3)),
                        Integer.parseInt(time.group(4)),
                        Integer.parseInt(time.group(5)));
            } catch (DateTimeException _) {
                throw new RefusedException(Reason.NOT_A_DATE);
            }
        }
    }
}
