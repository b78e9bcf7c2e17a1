package app.rebound.session;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sittings of a session, oldest first, as they are kept: a line each, its day and its minutes.
record SittingLog(List<Sitting> sittings) {
    /// One stretch of work on a day.
    ///
    /// @param minutes 0 or more
    record Sitting(LocalDate day, int minutes) {}

    SittingLog {
        sittings = List.copyOf(sittings);
    }

    /// Reads what [#text()] wrote; a line that is none is left out.
    static SittingLog of(String text) {
        var sittings = new ArrayList<Sitting>();
        for (String line : text.lines().toList()) {
            String[] pieces = line.strip().split(" ", -1);
            try {
                if (pieces.length == 2) {
                    sittings.add(new Sitting(LocalDate.parse(pieces[0]), Math.max(0, Integer.parseInt(pieces[1]))));
                }
            } catch (DateTimeParseException | NumberFormatException _) {
                // A line that somebody else wrote is no sitting.
            }
        }
        return new SittingLog(sittings);
    }

    /// The same with sitting `place` of so many minutes; behind the others where there is none at that place.
    SittingLog with(int place, LocalDate day, int minutes) {
        var changed = new ArrayList<>(sittings);
        if (place < changed.size()) {
            changed.set(place, new Sitting(changed.get(place).day(), minutes));
        } else {
            changed.add(new Sitting(day, minutes));
        }
        return new SittingLog(changed);
    }

    int minutes() {
        return sittings.stream().mapToInt(Sitting::minutes).sum();
    }

    String text() {
        return sittings.stream()
                .map(sitting -> sitting.day() + " " + sitting.minutes())
                .collect(Collectors.joining("\n"));
    }
}
