package app.rebound.people;

import app.rebound.ui.FormActions;
import java.util.UUID;

/// What a person can ask of the screen of people.
interface PeopleActions extends FormActions {
    /// Shows somebody in the form.
    void onSelect(UUID id);

    /// Opens an empty form.
    void onAdd();

    /// Leads to the question before who is in the form is deleted for good.
    void onErase();
}
