package app.rebound.timeline;

import app.rebound.time.FuzzyDate;
import java.util.Set;
import java.util.UUID;

/// What a person can ask of the axis.
interface AxisActions {
    /// Shows an event in the form.
    void onSelect(UUID id);

    /// Selects several events, or none.
    void onChoose(Set<UUID> ids);

    /// Whether events are moved here; where not, a drag on one goes along the time.
    default boolean canMove() {
        return true;
    }

    /// Gives an event another date; its words as typed go.
    void onMove(UUID id, FuzzyDate date);

    /// Opens an empty form with a date, in a theme.
    ///
    /// @param lane empty for none
    void onAddAt(FuzzyDate date, String lane);

    /// Sets the axis up another way, and keeps that.
    void onLook(AxisLook look);

    /// Gives a theme another name in all its events.
    void onRenameLane(String from, String to);

    /// Leads to a reason.
    void onReason(UUID id);

    /// Asks for a place and writes the timeline into a file there.
    void onSave(SheetChoice choice);
}
