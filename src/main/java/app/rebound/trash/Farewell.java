package app.rebound.trash;

import app.rebound.id.Ref;
import java.util.Set;

/// What deleting for good takes with it, before anybody agreed to it.
///
/// @param title of the one thing that was asked for; empty when it has none, or for the whole trash
/// @param asked what was asked for
/// @param gone everything whose words go, what was asked for among it; answers go with their setback
/// @param events how many events go that were not asked for
/// @param cards how many things of the steps go that were not asked for
/// @param materials how many sources and attachments go
/// @param answers how many answers
/// @param versions how many earlier versions
/// @param left how many things stay and lose a link
public record Farewell(
        String title,
        Set<Ref> asked,
        Set<Ref> gone,
        int events,
        int cards,
        int materials,
        int answers,
        int versions,
        int left) {
    public Farewell {
        asked = Set.copyOf(asked);
        gone = Set.copyOf(gone);
    }
}
