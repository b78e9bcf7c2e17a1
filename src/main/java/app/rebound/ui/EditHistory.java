package app.rebound.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The edits of one text that can be taken back, kept apart from the surface so that they outlive a change of surface
/// and never hold styling.
final class EditHistory {
    /// At `position`, `removed` made way for `inserted`; either may be empty.
    record Edit(int position, String removed, String inserted) {
        Edit inverse() {
            return new Edit(position, inserted, removed);
        }

        int insertedEnd() {
            return position + inserted.length();
        }

        boolean isNothing() {
            return removed.equals(inserted);
        }
    }

    private static final int LIMIT = 2_000;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private boolean isGroupOpen;

    /// Takes in an edit that just happened; it joins the last one while their group is open and they touch.
    void add(Edit edit) {
        undone.clear();
        Optional<Edit> joined =
                isGroupOpen ? Optional.ofNullable(done.peek()).flatMap(last -> join(last, edit)) : Optional.empty();
        if (joined.isPresent()) {
            done.pop();
        }
        Edit entry = joined.orElse(edit);
        if (!entry.isNothing()) {
            done.push(entry);
        }
        if (done.size() > LIMIT) {
            done.removeLast();
        }
        isGroupOpen = !edit.inserted().contains("\n");
    }

    /// The next edit starts a new step.
    void closeGroup() {
        isGroupOpen = false;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// The edit to apply in order to take back the last step.
    Optional<Edit> undo() {
        isGroupOpen = false;
        Optional<Edit> edit = Optional.ofNullable(done.poll());
        edit.ifPresent(undone::push);
        return edit.map(Edit::inverse);
    }

    /// The edit to apply in order to do the last undone step again.
    Optional<Edit> redo() {
        isGroupOpen = false;
        Optional<Edit> edit = Optional.ofNullable(undone.poll());
        edit.ifPresent(done::push);
        return edit;
    }

    void forget() {
        done.clear();
        undone.clear();
        isGroupOpen = false;
    }

    private static Optional<Edit> join(Edit last, Edit next) {
        boolean continuesTyping = !last.inserted().isEmpty()
                && next.position() >= last.position()
                && next.position() + next.removed().length() == last.insertedEnd();
        if (continuesTyping) {
            String kept = last.inserted().substring(0, next.position() - last.position());
            return Optional.of(new Edit(last.position(), last.removed(), kept + next.inserted()));
        }
        boolean areDeletions = last.inserted().isEmpty() && next.inserted().isEmpty();
        if (areDeletions && next.position() + next.removed().length() == last.position()) {
            return Optional.of(new Edit(next.position(), next.removed() + last.removed(), ""));
        }
        if (areDeletions && next.position() == last.position()) {
            return Optional.of(new Edit(last.position(), last.removed() + next.removed(), ""));
        }
        return Optional.empty();
    }
}
