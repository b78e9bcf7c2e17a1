package app.rebound.evidence.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The zones that a calendar names: by the names of the tz database, by Windows' names, or as the calendar itself
/// describes them.
final class Zones {
    private static final String WINDOWS = "/net/fortuna/ical4j/transform/compliance/msTimezoneNames";
    private static final Pattern LAST_PARTS = Pattern.compile(".*?([A-Z][A-Za-z_]+/[A-Za-z_+-]+(?:/[A-Za-z_]+)?)$");
    private static final Pattern LOCATION = Pattern.compile("X-LIC-LOCATION[^:]*:(\\S+)");
    private static final Pattern STANDARD =
            Pattern.compile("BEGIN:STANDARD.*?TZOFFSETTO[^:]*:([+-]\\d{4})", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("TZID[^:]*:(.+)");
    private static final int LONGEST = 100;

    private @Nullable Properties windows;
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();

    /// Windows' names, which most calendars do without.
    private Properties windows() {
        Properties names = windows;
        if (names == null) {
            names = read();
            windows = names;
        }
        return names;
    }

    private static Properties read() {
        var names = new Properties();
        try (InputStream stream = Zones.class.getResourceAsStream(WINDOWS)) {
            if (stream != null) {
                names.load(new InputStreamReader(stream, ISO_8859_1));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Remembers a zone that the calendar describes: by the place it names, or the offset of its standard time.
    void describe(String component) {
        Matcher name = NAME.matcher(component);
        if (!name.find() || zone(name.group(1).strip()) != null) {
            return;
        }
        Matcher location = LOCATION.matcher(component);
        Optional<ZoneId> found = location.find() ? byName(location.group(1)) : Optional.empty();
        Matcher standard = STANDARD.matcher(component);
        if (found.isEmpty() && standard.find()) {
            found = attempt(standard.group(1));
        }
        known.put(name.group(1).strip(), found);
    }

    /// Null for a name that says nothing.
    @Nullable
    ZoneId zone(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        return known.computeIfAbsent(name, this::byName).orElse(null);
    }

    private Optional<ZoneId> byName(String name) {
        Optional<ZoneId> plain = attempt(name);
        if (plain.isPresent()) {
            return plain;
        }
        String place = windows().getProperty(name);
        if (place != null) {
            return attempt(place);
        }
        if (name.equals("W. Europe Standard Time")) {
            return attempt("Europe/Berlin");
        }
        Matcher parts = LAST_PARTS.matcher(name);
        return parts.matches() ? attempt(parts.group(1)) : Optional.empty();
    }

    private static Optional<ZoneId> attempt(String name) {
        try {
            ZoneId zone = name.startsWith("+") || name.startsWith("-") ? ZoneOffset.of(name) : ZoneId.of(name);
            return Optional.of(zone);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
