package app.rebound.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the parts of the timeline's screen ask of the whole.
interface TimelineDesk {
    /// Saves what is pending in the form, then runs `then`.
    void flush(Runnable then);

    /// The event in the form; empty while a new one is not stored yet.
    Optional<UUID> event();

    /// Opens an event in the form.
    void open(Event event);

    /// Opens a form in which no more than a date and a theme stand.
    ///
    /// @param when in words that can be read; empty for none
    /// @param lane empty for none
    void openNew(List<UUID> belongsTo, String when, String lane);

    /// Selects several events together and closes the form.
    void choose(List<UUID> events);

    /// Closes the form and selects nothing.
    void close();

    /// Reads one event again, and shows it in the form where the form is open on it.
    void refresh(UUID event);

    /// Reads everything again and selects these events: one is opened, more are selected together, none closes the
    /// form.
    void show(List<UUID> events);

    /// Shows what the event in the form was earlier.
    void showVersions();
}
