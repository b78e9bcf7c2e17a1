package app.rebound.lesson;

import java.util.UUID;

/// What a person can ask about where the lesson in the form came from.
interface LessonLinkMoves {
    /// Says that the lesson in the form follows from a reason.
    void onFollow(UUID reason);

    void onUnfollow(UUID reason);

    /// Opens a reason on its board.
    void onReason(UUID reason);

    /// Makes a step of the plan of the lesson in the form.
    void onMakeStep();

    /// Opens the plan.
    void onPlan();

    /// Opens an event on the timeline.
    void onEvent(UUID event);
}
