package app.rebound.trash;

/// What a person can answer when asked whether to delete for good.
interface EraseActions {
    void onErase();

    /// Goes back; nothing is deleted that was not deleted before.
    void onBack();

    /// Removes the backups that still hold it.
    void onRemoveCopies();
}
