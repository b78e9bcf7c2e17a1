package app.rebound.ui;

/// What a place to write tells the page it stands on.
///
/// @param onChange the person changed something; never called while loading
/// @param onLargeChange more than 200 characters are about to go or come; the old ones are still there
/// @param onUndo undo was asked for and the field has nothing of its own to take back
/// @param onRedo redo was asked for and the field has nothing of its own to do again
public record Typing(Runnable onChange, Runnable onLargeChange, Runnable onUndo, Runnable onRedo) {}
