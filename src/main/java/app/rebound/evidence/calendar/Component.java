package app.rebound.evidence.calendar;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;

/// An event, a task or a note of a calendar, with its own properties but not those of its alarms.
record Component(String name, List<Property> properties) {
    Component {
        properties = List.copyOf(properties);
    }

    Optional<Property> property(String called) {
        return properties.stream().filter(one -> one.name().equals(called)).findFirst();
    }

    List<Property> all(String called) {
        return properties.stream().filter(one -> one.name().equals(called)).toList();
    }

    /// The words of a property; empty where there is none.
    String text(String called) {
        return property(called).map(Property::text).orElse("").strip();
    }

    /// How often it was changed; 0 where that is not said.
    int sequence() {
        String digits = text("SEQUENCE");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /// @throws RefusedException when the text is no component
    static Component parse(String text) throws IOException {
        var parsed = new Handler();
        try {
            new CalendarParserImpl()
                    .parse(new StringReader("BEGIN:VCALENDAR\r\n" + text + "END:VCALENDAR\r\n"), parsed);
        } catch (ParserException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
        if (parsed.name == null) {
            throw new RefusedException(Reason.DAMAGED);
        }
        return new Component(parsed.name, parsed.properties);
    }

    /// Collects what ical4j's parser says.
    private static final class Handler implements ContentHandler {
        private @Nullable String name;
        private final List<Property> properties = new ArrayList<>();
        private int depth;
        private String property = "";
        private String value = "";
        private final Map<String, String> parameters = new HashMap<>();

        @Override
        public void startCalendar() {
            // The frame is our own.
        }

        @Override
        public void endCalendar() {
            // The frame is our own.
        }

        @Override
        public void startComponent(String called) {
            depth++;
            if (depth == 1) {
                name = called;
            }
        }

        @Override
        public void endComponent(String called) {
            depth--;
        }

        @Override
        public void startProperty(String called) {
            property = called;
            value = "";
            parameters.clear();
        }

        @Override
        public void propertyValue(String words) {
            value = words;
        }

        @Override
        public void endProperty(String called) {
            if (depth == 1) {
                properties.add(new Property(property, parameters, value));
            }
        }

        @Override
        public void parameter(String called, String words) {
            boolean isQuoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
            parameters.put(called.toUpperCase(Locale.ROOT), isQuoted ? words.substring(1, words.length() - 1) : words);
        }
    }
}
