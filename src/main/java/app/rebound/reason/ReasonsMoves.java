package app.rebound.reason;

import app.rebound.id.Ref;
import app.rebound.ui.FormActions;
import java.util.UUID;

/// What a person can ask of the board of reasons.
interface ReasonsMoves extends FormActions {
    /// Selects a box of the map without opening it.
    void onWalk(UUID spot);

    /// Opens a reason in the form.
    void onOpen(UUID reason);

    /// Opens an event, a lesson or the setback where it is at home.
    void onLeave(Ref ref);

    /// Opens an empty form.
    void onAdd(boolean isHelping);

    /// Opens an empty form for what explains the selected reason.
    void onDeeper();

    void onPrivate(boolean isPrivate);
}
