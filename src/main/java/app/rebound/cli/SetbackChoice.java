package app.rebound.cli;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the setback that a command means, and says which there are where it is not clear.
final class SetbackChoice {
    private SetbackChoice() {}

    /// The one setback of that title, in any case of letters; the only one where no title is given. Empty after saying
    /// on `err` why it is none.
    static Optional<Setback> of(List<Setback> all, @Nullable String title, Messages messages, PrintWriter err) {
        List<Setback> found = all.stream()
                .filter(one -> title == null || one.title().strip().equalsIgnoreCase(title.strip()))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (all.isEmpty()) {
            err.println(messages.get("cli.print.none"));
        } else {
            err.println(messages.get(found.isEmpty() ? "cli.print.unknown" : "cli.print.several"));
            all.forEach(one -> err.println("  " + one.title() + " ("
                    + messages.get(one.kind().nameKey()).toLowerCase(Locale.ROOT) + ")"));
        }
        return Optional.empty();
    }
}
