package app.rebound.search;

/// What the screen of results asks for.
interface SearchActions {
    /// Something else is typed, or another order is wanted.
    void onAsk();

    /// The row came into sight.
    void onSeen(int row);

    /// The row is to be opened where it was written.
    void onOpen(int row);
}
