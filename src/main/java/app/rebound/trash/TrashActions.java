package app.rebound.trash;

/// What a person can ask of the trash.
interface TrashActions {
    /// Brings something back.
    void onRestore(Trashed item);

    /// Leads to the question before something is deleted for good.
    void onErase(Trashed item);

    /// Leads to the question before the trash is emptied.
    void onEmpty();

    /// The row `index` came into sight.
    void onSeen(int index);
}
