package app.rebound.source;

import java.util.List;

/// What can be done about an event's date where a record says another.
interface ProvenanceActions {
    /// Gives the event the record's date.
    void onTake(Discord discord);

    /// Has the event's own date stand.
    ///
    /// @param those that are not to be told of again
    void onLeave(List<Discord> those);
}
