package app.rebound.guide;

import app.rebound.ui.Place;

/// Which chapter of the guide fits what a person has before them.
public final class Topics {
    /// The chapter that lists the shortcuts.
    public static final String KEYBOARD = "keyboard";

    /// The chapter about the first screen.
    public static final String FIRST = "first-minute";

    /// What to do when something went wrong that nobody foresaw.
    public static final String BUG = "when-it-breaks";

    private Topics() {}

    /// The chapter about a screen.
    public static String of(Place place) {
        return switch (place) {
            case Place.Today _ -> "today";
            case Place.Journal _, Place.NewEntry _ -> "journal";
            case Place.Feelings _ -> "feelings";
            case Place.Search _ -> "search";
            case Place.Setbacks _,
                    Place.NewSetback _,
                    Place.Setback _,
                    Place.Pause _,
                    Place.Closing _,
                    Place.FirstDays _ -> "setbacks";
            case Place.Steps _ -> "steps";
            case Place.Timeline _, Place.AddEvent _ -> "timeline";
            case Place.Evidence _ -> "evidence";
            case Place.Reasons _, Place.Lessons _ -> "reasons";
            case Place.People _ -> "people";
            case Place.Plan _ -> "plan";
            case Place.Printouts _ -> "printouts";
            case Place.Reply _, Place.Show _, Place.Notes _ -> "replies";
            case Place.Help _ -> "too-much";
            case Place.Guide guide -> guide.chapter() == null ? FIRST : guide.chapter();
            case Place.Settings _ -> "settings";
            case Place.Trash _, Place.Erase _ -> "deleting";
            case Place.Backups _ -> "backups";
            case Place.Exchange _ -> "two-computers";
            case Place.Protect _ -> "passphrase";
        };
    }

    /// The entry about a foreseen failure.
    ///
    /// @param key the failure's own, as in `fault.disk-full`
    public static String ofFault(String key) {
        return key.replace('.', '-');
    }
}
