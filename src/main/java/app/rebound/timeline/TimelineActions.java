package app.rebound.timeline;

import app.rebound.ui.FormActions;
import java.io.File;
import java.util.List;
import java.util.UUID;

/// What a person can ask of the timeline.
interface TimelineActions extends FormActions {
    /// Shows an event in the form.
    void onSelect(UUID id);

    /// Selects several events together, in place of the form of one.
    void onSelectMany(List<UUID> ids);

    /// Opens an empty form.
    default void onAdd() {
        onAddAt("", "");
    }

    /// Opens a form in which no more than a date and a theme stand.
    ///
    /// @param when in words that can be read
    /// @param lane empty for none
    void onAddAt(String when, String lane);

    /// Leads to the desk where evidence is brought in.
    ///
    /// @param files to begin with; may be none
    void onEvidence(List<File> files);

    /// Leads to the question before the event in the form is deleted for good.
    void onErase();

    /// Shows the events of another setback.
    void onChoose(TimelineModel.Choice choice);
}
