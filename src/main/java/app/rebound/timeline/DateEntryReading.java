package app.rebound.timeline;

import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.Reading;
import app.rebound.ui.Surroundings;
import org.jspecify.annotations.Nullable;

/// Reads the words in fields for dates and says what was understood.
public final class DateEntryReading {
    private final Surroundings surroundings;
    private final DateReader reader;
    private final DateWords words;

    public DateEntryReading(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reader = new DateReader(surroundings.messages());
        this.words = new DateWords(surroundings.messages());
    }

    /// The date as it stands in a field: as typed, or in words where it was not typed.
    public String text(@Nullable DateStatement date, @Nullable String unread) {
        if (date == null) {
            return unread == null ? "" : unread;
        }
        return date.typed() == null ? words.of(date.date()) : date.typed();
    }

    /// Reads what is typed and says what was understood.
    ///
    /// @param empty what is said while nothing is typed
    public void read(DateEntryModel entry, String empty) {
        String typed = entry.typedProperty().get();
        DateStatement kept = entry.kept();
        if (typed.isBlank()) {
            entry.setReading(null, empty, false);
        } else if (kept != null) {
            entry.setReading(kept, words.of(kept.date()), false);
        } else {
            switch (read(typed)) {
                case Reading.Understood(var statement) ->
                    entry.setReading(statement, words.of(statement.date()), false);
                case Reading.NotUnderstood(var reason) ->
                    entry.setReading(null, surroundings.messages().get(reason), true);
            }
        }
    }

    Reading read(String typed) {
        return reader.read(typed, surroundings.today());
    }
}
