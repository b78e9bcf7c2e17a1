package app.rebound.exchange;

import java.util.List;

/// A file that somebody wants to bring in.
sealed interface Incoming {
    /// How the file is called.
    String name();

    /// It opens with a passphrase.
    record Locked(String name) implements Incoming {}

    /// It was read, and nothing is changed yet.
    ///
    /// @param lines what would change, one line for each kind of thing
    /// @param titles some of the things by name, under a heading each
    /// @param isNothing whether all of it is here already
    record Previewed(String name, List<String> lines, List<Group> titles, boolean isNothing) implements Incoming {
        public Previewed {
            lines = List.copyOf(lines);
            titles = List.copyOf(titles);
        }
    }

    /// Some titles under a heading.
    record Group(String heading, List<String> titles) {
        public Group {
            titles = List.copyOf(titles);
        }
    }
}
