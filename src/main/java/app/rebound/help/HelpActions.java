package app.rebound.help;

import app.rebound.ui.FormActions;
import java.util.UUID;

/// What a person can ask of their own numbers.
interface HelpActions extends FormActions {
    /// Shows a number in the form.
    void onSelect(UUID id);

    /// Opens an empty form.
    void onAdd();

    /// Leads to the question before the number in the form is deleted for good.
    void onErase();
}
