package app.rebound.order;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Says in words where an event stands among others, and what does not fit.
public final class OrderWords {
    /// What is said of the time of an event, with its title.
    ///
    /// @param words those typed for its place, or its date in words
    public record Statement(String title, String words) {}

    private final Messages messages;
    private final DateWords dates;

    public OrderWords(Messages messages) {
        this.messages = messages;
        dates = new DateWords(messages);
    }

    /// "after “The review”, before 1 June 2024".
    ///
    /// @param title what an event is called; null of one that is not there any more, which is left out
    public String of(Among among, Function<UUID, @Nullable String> title) {
        List<String> parts = new ArrayList<>();
        add(parts, "order.after", among.after(), title);
        add(parts, "order.before", among.before(), title);
        if (among.within() != null) {
            parts.add(dates.bound(among.within()));
        }
        return parts.isEmpty() ? messages.get("order.nothing") : String.join(messages.get("order.and"), parts);
    }

    private void add(List<String> parts, String key, List<UUID> ids, Function<UUID, @Nullable String> title) {
        for (UUID id : ids) {
            String name = title.apply(id);
            if (name != null) {
                parts.add(messages.get(key, name));
            }
        }
    }

    /// One sentence that says which statements do not fit, and that both stay.
    ///
    /// @param others one or two
    public String contradiction(Statement statement, List<Statement> others) {
        String own = messages.get("order.statement", statement.title(), statement.words());
        List<String> said = others.stream()
                .map(other -> messages.get("order.statement", other.title(), other.words()))
                .toList();
        return said.size() == 1
                ? messages.get("order.contradiction", own, said.getFirst())
                : messages.get("order.contradiction.two", own, said.getFirst(), said.getLast());
    }
}
