package app.rebound.timeline;

import app.rebound.id.Ref;
import app.rebound.link.Word;
import org.jspecify.annotations.Nullable;

/// What a person can ask of the events that are selected together, or of the one that is open.
interface ManyActions {
    /// Gives all this mark.
    void onMark(Mark mark);

    /// Puts all under a theme.
    ///
    /// @param lane blank for none
    void onLane(String lane);

    /// Says of all that somebody was involved.
    ///
    /// @param name of somebody; blank asks for nothing
    void onPerson(String name);

    /// Moves all that have a date.
    ///
    /// @param days as typed; what is no whole number is said
    void onMove(String days);

    /// Adds a second one of each.
    void onDuplicate();

    /// Makes one event of those that are selected.
    void onMerge();

    /// Puts those that are selected into the trash.
    void onTrash();

    /// Says that they lead to another event or a reason.
    ///
    /// @param to null asks for nothing
    void onTie(Word word, @Nullable Ref to);

    /// Opens the form in which one event becomes two.
    void onSplit();

    /// Makes two events of the one that is open.
    ///
    /// @param title of the second; blank for that of the first
    /// @param at how many characters of what happened stay with the first
    void onSplitAt(String title, int at);

    /// Leaves what stands in place of the form.
    void onLeave();
}
