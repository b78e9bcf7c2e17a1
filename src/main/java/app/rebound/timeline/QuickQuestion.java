package app.rebound.timeline;

import java.util.List;

/// A part of a line that can mean several things, of which the person has to choose one.
///
/// @param key the same for as long as the part stays the same
/// @param answers two or more
public record QuickQuestion(Kind kind, String key, List<Answer> answers) {
    /// What is asked about.
    public enum Kind {
        WHEN,
        MARK,
        PERSON,
        LANE
    }

    /// One meaning.
    ///
    /// @param id what tells it apart, the same at each reading
    /// @param words those that say it
    public record Answer(String id, String words) {}

    public QuickQuestion {
        answers = List.copyOf(answers);
    }
}
