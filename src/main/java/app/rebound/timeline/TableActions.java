package app.rebound.timeline;

import java.util.Set;
import java.util.function.UnaryOperator;

/// What a person can ask of the table of events.
interface TableActions {
    /// Changes one thing of an event; one step of undo.
    void onChange(Event event, UnaryOperator<EventDraft> change);

    /// Gives an event the title that was typed; one without words changes nothing and says so.
    void onTitle(Event event, String typed);

    /// Gives an event the date that was typed, or its place among the others; words that are neither, or mean several
    /// things, are kept as they are.
    void onWhen(Event event, String typed);

    /// What is understood of words for a date; what is wrong where nothing is.
    String understood(Event event, String typed);

    /// Shows these columns from now on.
    void onColumns(Set<EventColumn> columns);
}
