package app.rebound.journal;

import app.rebound.id.Ref;

/// What a person can ask of the entry that is open.
interface EntryActions {
    /// Much is about to change in the text.
    void onLargeChange();

    /// Shows nothing but the text, or all again.
    void onAlone(boolean isAlone);

    /// Shows a question to write from.
    void onPrompt();

    /// Opens what leads to the entry.
    void onBacklink(Ref from);

    void onVersions();

    /// Puts the entry into the trash.
    void onDelete();

    /// Leads to the question before the entry is deleted for good.
    void onErase();

    /// Goes back to the list.
    void onLeave();
}
