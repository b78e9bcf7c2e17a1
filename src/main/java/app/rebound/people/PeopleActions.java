package app.rebound.people;

import java.util.UUID;

/// What a person can ask of the screen of people.
interface PeopleActions {
    /// Shows somebody in the form.
    void onSelect(UUID id);

    /// Opens an empty form.
    void onAdd();

    /// Deletes who is in the form.
    void onDelete();

    /// Leads to the question before who is in the form is deleted for good.
    void onErase();

    /// Shows who the person in the form was earlier.
    void onVersions();

    /// Closes the form.
    void onClose();
}
