package app.rebound.interchange.out;

import app.rebound.timeline.Event;
import app.rebound.timeline.Mark;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a `.timeline` file of the program Timeline (thetimelineproj): lanes become categories, vague dates fuzzy
/// ones.
final class TimelineProjectWriter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final XMLStreamWriter xml;

    private TimelineProjectWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @param events those without a date are left out
    static void write(OutputStream out, List<Event> events) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        new TimelineProjectWriter(xml).all(MarkwhenWriter.dated(events));
        xml.close();
    }

    private void all(List<Event> events) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("timeline");
        element("version", "2.9.0");
        element("timetype", "gregoriantime");
        xml.writeStartElement("categories");
        var lanes = new TreeSet<String>();
        events.forEach(event -> {
            if (event.lane() != null) {
                lanes.add(PlainText.line(event.lane()));
            }
        });
        for (String lane : lanes) {
            xml.writeStartElement("category");
            element("name", lane);
            element("color", "188,206,204");
            element("font_color", "0,0,0");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("events");
        for (Event event : events) {
            event(event);
        }
        xml.writeEndElement();
        view(events);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void event(Event event) throws XMLStreamException {
        LocalDateTime[] range = Objects.requireNonNull(MarkwhenWriter.range(event.when()));
        xml.writeStartElement("event");
        element("start", MOMENT.format(range[0]));
        boolean isMoment = range[0].plusMinutes(1).equals(range[1]);
        element("end", MOMENT.format(range[isMoment ? 0 : 1]));
        String title = PlainText.line(event.title());
        // Brackets at the beginning would make it part of a container.
        element("text", title.startsWith("(") || title.startsWith("[") ? " " + title : title);
        element("progress", "0");
        boolean isExact = event.when() != null && event.when().date().isExact();
        element("fuzzy", isExact ? "False" : "True");
        element("locked", "False");
        element("ends_today", "False");
        if (event.lane() != null) {
            element("category", PlainText.line(event.lane()));
        }
        if (!event.details().fact().isBlank()) {
            element("description", PlainText.of(event.details().fact()));
        }
        if (event.mark() != Mark.NONE) {
            element("labels", event.mark().id());
        }
        element("default_color", "200,200,200");
        xml.writeEndElement();
    }

    private void view(List<Event> events) throws XMLStreamException {
        xml.writeStartElement("view");
        if (!events.isEmpty()) {
            xml.writeStartElement("displayed_period");
            element("start", MOMENT.format(first(events)));
            element("end", MOMENT.format(last(events)));
            xml.writeEndElement();
        }
        xml.writeStartElement("hidden_categories");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static LocalDateTime first(List<Event> events) {
        return Objects.requireNonNull(MarkwhenWriter.range(events.getFirst().when()))[0];
    }

    private static LocalDateTime last(List<Event> events) {
        return events.stream()
                .map(event -> Objects.requireNonNull(MarkwhenWriter.range(event.when()))[1])
                .max(LocalDateTime::compareTo)
                .orElseThrow();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
