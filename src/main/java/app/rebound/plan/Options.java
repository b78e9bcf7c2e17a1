package app.rebound.plan;

import app.rebound.card.Card;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Ideas of how things could go on, as they were at one moment.
///
/// @param ideas those kept first, those let go last
/// @param goals the ids of the ideas that a goal was made of
public record Options(List<Card> ideas, Set<UUID> goals) {
    /// No idea yet.
    public static final Options NONE = new Options(List.of(), Set.of());

    public Options {
        ideas = List.copyOf(ideas);
        goals = Set.copyOf(goals);
    }
}
