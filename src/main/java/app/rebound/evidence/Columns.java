package app.rebound.evidence;

import java.util.Map;
import java.util.Optional;

/// Which column of a table holds what, counted from 0.
public record Columns(Map<Meaning, Integer> places) {
    /// What a column can hold.
    public enum Meaning {
        DATE,
        TIME,
        END_DATE,
        END_TIME,
        YEAR,
        MONTH,
        DAY,
        END_YEAR,
        END_MONTH,
        END_DAY,
        DISPLAY_DATE,
        TITLE,
        TEXT,
        PEOPLE,
        GROUP,
        ALL_DAY,
        ID
    }

    public Columns {
        places = Map.copyOf(places);
    }

    public Optional<Integer> place(Meaning meaning) {
        return Optional.ofNullable(places.get(meaning));
    }

    /// Whether a date and something to say of it are known.
    public boolean isEnough() {
        return (places.containsKey(Meaning.DATE) || places.containsKey(Meaning.YEAR))
                && (places.containsKey(Meaning.TITLE) || places.containsKey(Meaning.TEXT));
    }
}
