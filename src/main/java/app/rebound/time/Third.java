package app.rebound.time;

/// The early, middle or late third of a month, season or year; `WHOLE` when no third is meant.
enum Third {
    WHOLE(0, ""),
    EARLY(0, ":early"),
    MID(1, ":mid"),
    LATE(2, ":late");

    private final int place;
    private final String suffix;

    Third(int place, String suffix) {
        this.place = place;
        this.suffix = suffix;
    }

    /// 0, 1 or 2: which third it is.
    int place() {
        return place;
    }

    /// What follows the date in its text form.
    String suffix() {
        return suffix;
    }

    static Third at(int place) {
        return switch (place) {
            case 0 -> EARLY;
            case 1 -> MID;
            default -> LATE;
        };
    }
}
