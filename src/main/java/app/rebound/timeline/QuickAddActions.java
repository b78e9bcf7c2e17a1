package app.rebound.timeline;

/// What a person can ask of the line of quick add.
interface QuickAddActions {
    /// Adds the event, if it is clear.
    void onAdd();

    /// Takes one of several meanings.
    void onAnswer(String question, String answer);

    /// Takes back the last thing that was done to the workbook.
    void onUndo();
}
