package app.rebound.evidence.calendar;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads calendar files: events, tasks and notes of any number of calendars, the latest version of each, recurring ones
/// unfolded inside the window.
///
/// The file is gone through twice: first for which version of an event is the latest and which days of a series were
/// changed alone, then for the events.
public final class CalendarReader implements EvidenceReader {
    /// What answers an invitation or asks about one is no event of its own.
    private static final Set<String> NO_EVENTS = Set.of("REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER");

    private static final Set<String> KNOWN = Set.of(
            "UID",
            "SUMMARY",
            "DESCRIPTION",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "ORGANIZER",
            "ATTENDEE",
            "DTSTAMP",
            "SEQUENCE",
            "X-ALT-DESC");

    @Override
    public SourceKind kind() {
        return SourceKind.CALENDAR;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return source.headText().stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        new Pass(source, options, reading).read();
    }

    /// Both ways through one file.
    private static final class Pass {
        private final Source source;
        private final ReadingOptions options;
        private final Reading<Found> reading;
        private final Limits limits;
        private final Zones zones = new Zones();
        private final Recurrence recurrence;

        /// The highest sequence by event and changed day.
        private final Map<String, Integer> latest = new HashMap<>();

        private final Map<String, List<Moment>> changed = new HashMap<>();
        private final Set<String> done = new HashSet<>();

        Pass(Source source, ReadingOptions options, Reading<Found> reading) {
            this.source = source;
            this.options = options;
            this.reading = reading;
            this.limits = reading.limits();
            this.recurrence = new Recurrence(options.from(), options.to(), options.zone(), limits.occurrences());
        }

        void read() throws IOException {
            try (ComponentCutter cutter = cutter()) {
                while (cutter.next()) {
                    reading.check();
                    note(cutter);
                }
            }
            try (ComponentCutter cutter = cutter()) {
                while (cutter.next()) {
                    reading.piece(Where.line(source.name(), cutter.line()), () -> take(cutter));
                }
            }
        }

        private ComponentCutter cutter() throws IOException {
            return new ComponentCutter(
                    TextLines.of(source.open(limits.fileBytes()), limits.pieceBytes()), limits.pieceBytes());
        }

        private void note(ComponentCutter cutter) throws IOException {
            try {
                if (cutter.name().equals("VTIMEZONE")) {
                    zones.describe(cutter.text());
                    return;
                }
                Component component = Component.parse(cutter.text());
                String uid = component.text("UID");
                if (uid.isEmpty()) {
                    return;
                }
                latest.merge(version(component), component.sequence(), Math::max);
                component
                        .property("RECURRENCE-ID")
                        .ifPresent(day -> changed.computeIfAbsent(uid, _ -> new ArrayList<>())
                                .add(Moment.of(day, zones)));
            } catch (RefusedException | IllegalArgumentException | IndexOutOfBoundsException _) {
                // The second way refuses it and says where.
                return;
            }
        }

        private static String version(Component component) {
            return component.text("UID") + '\n' + component.text("RECURRENCE-ID");
        }

        private void take(ComponentCutter cutter) throws IOException {
            if (cutter.name().equals("VTIMEZONE")) {
                return;
            }
            if (NO_EVENTS.contains(cutter.method())) {
                reading.leaveOut();
                return;
            }
            Component component = Component.parse(cutter.text());
            boolean hasId = !component.text("UID").isEmpty();
            String version = version(component);
            if (hasId && (latest.getOrDefault(version, 0) > component.sequence() || !done.add(version))) {
                reading.leaveOut();
                return;
            }
            Moment start = start(component);
            if (component.all("RRULE").isEmpty() && component.all("RDATE").isEmpty()) {
                add(cutter, component, start, start, false);
                return;
            }
            String uid = component.text("UID");
            Set<String> without = Recurrence.keys(Recurrence.list(component.all("EXDATE"), zones), start);
            without.addAll(Recurrence.keys(changed.getOrDefault(uid, List.of()), start));
            List<Moment> added = Recurrence.list(component.all("RDATE"), zones);
            for (Moment one : recurrence.starts(start, component.all("RRULE"), added, without)) {
                add(cutter, component, start, one, true);
            }
        }

        private Moment start(Component component) {
            for (String name : List.of("DTSTART", "COMPLETED", "DUE")) {
                var property = component.property(name);
                if (property.isPresent()) {
                    return Moment.of(property.get(), zones);
                }
            }
            throw new RefusedException(Reason.NO_DATE);
        }

        private void add(ComponentCutter cutter, Component component, Moment first, Moment start, boolean isSeries) {
            String uid = component.text("UID");
            boolean isChanged = component.property("RECURRENCE-ID").isPresent();
            String id = uid.isEmpty() ? Texts.key(component.text("SUMMARY"), first.key()) : uid;
            String key = isSeries ? id + "/" + start.key() : id;
            if (isChanged) {
                key = id + "/"
                        + Moment.of(component.property("RECURRENCE-ID").get(), zones)
                                .key();
            }
            var draft = new Found.Draft(SourceKind.CALENDAR, key)
                    .title(component.text("SUMMARY"))
                    .text(component.text("DESCRIPTION"))
                    .when(when(component, first, start))
                    .group(isSeries || isChanged ? id : null)
                    .original(
                            cutter.text(),
                            component.property("DTSTART").map(Property::value).orElse(""))
                    .extra("X-WR-CALNAME", cutter.calendar())
                    .extra("METHOD", cutter.method());
            people(component, draft);
            component.properties().stream()
                    .filter(one -> !KNOWN.contains(one.name()))
                    .forEach(one -> draft.extra(one.name(), one.text()));
            component.property("DTEND").ifPresent(end -> draft.extra("DTEND", end.value()));
            reading.add(draft.found(source.name(), Where.line(source.name(), cutter.line()), limits));
        }

        private static void people(Component component, Found.Draft draft) {
            for (String role : List.of("ORGANIZER", "ATTENDEE")) {
                for (Property person : component.all(role)) {
                    String address = person.value().strip();
                    draft.person(
                            person.parameter("CN"),
                            address.toLowerCase(Locale.ROOT).startsWith("mailto:") ? address.substring(7) : "");
                }
            }
        }

        /// A meeting of some hours is where it began; what lasts over days is all of them.
        private FoundDate when(Component component, Moment first, Moment start) {
            FoundDate found = start.found(options.zone());
            LocalDateTime begin = first.local(options.zone());
            LocalDateTime end = end(component, begin);
            Duration length = Duration.between(begin, end);
            if (length.compareTo(Duration.ofDays(1)) < 0 || (start.isDay() && length.toDays() <= 1)) {
                return found;
            }
            LocalDateTime last = start.local(options.zone()).plus(length).minusNanos(1);
            return found.throughDay(last.toLocalDate());
        }

        private LocalDateTime end(Component component, LocalDateTime begin) {
            var end = component.property("DTEND");
            if (end.isPresent()) {
                return Moment.of(end.get(), zones).local(options.zone());
            }
            String length = component.text("DURATION");
            try {
                return length.isEmpty()
                        ? begin
                        : begin.plus(length.contains("W") ? Period.parse(length) : Duration.parse(length));
            } catch (DateTimeException | ArithmeticException _) {
                return begin;
            }
        }
    }
}
