package app.rebound.desk;

import app.rebound.evidence.FoundPerson;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody named in what was found, who can be taken over.
///
/// @param name the one they are known by, else the one they have there
/// @param known the id of the person they are; null for somebody new
/// @param seen how they stand there
/// @param count in how many things
public record PersonOffer(String name, @Nullable UUID known, List<FoundPerson> seen, long count) {
    public PersonOffer {
        seen = List.copyOf(seen);
    }
}
