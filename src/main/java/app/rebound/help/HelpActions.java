package app.rebound.help;

import java.util.UUID;

/// What a person can ask of their own numbers.
interface HelpActions {
    /// Shows a number in the form.
    void onSelect(UUID id);

    /// Opens an empty form.
    void onAdd();

    /// Deletes the number in the form.
    void onDelete();

    /// Leads to the question before the number in the form is deleted for good.
    void onErase();

    /// Shows what the number in the form was earlier.
    void onVersions();

    /// Closes the form.
    void onClose();
}
