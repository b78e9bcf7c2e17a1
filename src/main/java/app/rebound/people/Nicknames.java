package app.rebound.people;

import java.util.List;
import java.util.stream.Stream;

/// The other names of somebody: as a person types them, with commas between, and as they are stored, one a line.
final class Nicknames {
    private Nicknames() {}

    /// Each name once, in the order in which they stand; commas, semicolons and ends of lines part them.
    static List<String> read(String typed) {
        return Stream.of(typed.split("\\s*(?:[,;]|\\R)\\s*"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static String typed(List<String> names) {
        return String.join(", ", names);
    }

    static String stored(List<String> names) {
        return String.join("\n", names);
    }
}
