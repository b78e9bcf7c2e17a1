package app.rebound.interchange.archive;

import app.rebound.id.Noun;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/// How each noun is put into words for its earlier versions.
///
/// @param texts reads a thing that is not in the trash and gives the text of a version of it
public record Histories(Map<Noun, BiFunction<Handle, UUID, Optional<String>>> texts) {
    public Histories {
        texts = Map.copyOf(texts);
    }

    /// Whether versions of the noun are kept in words of its own.
    boolean has(Noun noun) {
        return texts.containsKey(noun);
    }

    Optional<String> text(Handle handle, Noun noun, UUID id) {
        var reading = texts.get(noun);
        return reading == null ? Optional.empty() : reading.apply(handle, id);
    }
}
