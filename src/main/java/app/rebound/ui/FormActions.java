package app.rebound.ui;

/// What can be asked of every form that saves by itself.
public interface FormActions {
    /// Moves what is in the form to the trash.
    void onDelete();

    /// Shows what it was earlier.
    void onVersions();

    /// Closes the form.
    void onClose();
}
