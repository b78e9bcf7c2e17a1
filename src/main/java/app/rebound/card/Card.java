package app.rebound.card;

import app.rebound.id.Ref;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One stored thing with fields: a reason, a lesson, a step to take.
///
/// @param setback what it belongs to; null for what stands for itself
/// @param isPrivate whether it stays out of printouts unless chosen once more
/// @param place its place among its like
public record Card(
        UUID id,
        CardType type,
        @Nullable UUID setback,
        Values values,
        boolean isPrivate,
        double place,
        Instant created) {
    public Ref ref() {
        return new Ref(type.noun(), id);
    }

    /// What names it in lists; may be empty.
    public String title() {
        return values.text(type.title());
    }

    /// Whether it says these things.
    ///
    /// @param those what fields say as an earlier version would keep it, by the names of the fields
    public boolean says(Map<String, String> those) {
        return those.entrySet().stream().allMatch(entry -> {
            Field field = type.field(entry.getKey());
            Object value = values.get(field);
            return value != null && field.write(value).equals(entry.getValue());
        });
    }

    /// What stands on it, to be saved again.
    public CardDraft draft() {
        return new CardDraft(type, setback, values, isPrivate);
    }
}
