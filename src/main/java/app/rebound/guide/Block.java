package app.rebound.guide;

import java.util.List;
import java.util.stream.Collectors;

/// A piece of a chapter, one under the other.
sealed interface Block {
    /// The words that a search looks through.
    String plain();

    /// A heading inside a chapter.
    ///
    /// @param anchors what links to it may be called; may be none
    record Heading(List<String> anchors, String words) implements Block {
        public Heading {
            anchors = List.copyOf(anchors);
        }

        @Override
        public String plain() {
            return words;
        }
    }

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public String plain() {
            return Block.plain(runs);
        }
    }

    /// One line of a list.
    ///
    /// @param mark what stands before it: a dot or a number
    /// @param depth 0 for a list that is in no other
    record Item(String mark, int depth, List<Run> runs) implements Block {
        public Item {
            runs = List.copyOf(runs);
        }

        @Override
        public String plain() {
            return Block.plain(runs);
        }
    }

    /// A picture of the program.
    ///
    /// @param file its name without a folder
    /// @param words what is to be seen on it
    record Picture(String file, String words) implements Block {
        @Override
        public String plain() {
            return words;
        }
    }

    /// Something to be typed as it stands.
    record Code(String words) implements Block {
        @Override
        public String plain() {
            return words;
        }
    }

    /// The place of the list of shortcuts, which the program makes of the keys that it listens to.
    record Shortcuts() implements Block {
        @Override
        public String plain() {
            return "";
        }
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
