package app.rebound.printout;

import java.util.List;
import java.util.function.UnaryOperator;

/// One chapter of a printout; an empty one is left out.
public sealed interface Part {
    /// What names this chapter in every document and every language, such as `timeline` or `step-accept`; a reply finds
    /// its chapter by it.
    String id();

    /// The heading as printed and as it stands in the contents.
    String heading();

    /// Whether there is nothing to print below the heading.
    boolean isEmpty();

    /// The same with every string that is printed changed by `text`.
    Part reworded(UnaryOperator<String> text);

    /// Sections in their order, each with its own heading.
    record Chapter(String id, String heading, List<Section> sections) implements Part {
        public Chapter {
            sections = sections.stream().filter(one -> !one.blocks().isEmpty()).toList();
        }

        @Override
        public boolean isEmpty() {
            return sections.isEmpty();
        }

        @Override
        public Chapter reworded(UnaryOperator<String> text) {
            return new Chapter(
                    id,
                    text.apply(heading),
                    sections.stream().map(one -> one.reworded(text)).toList());
        }
    }

    /// How it came to this: a figure, a table of all events, and what was written about each.
    record Timeline(String id, String heading, List<PrintedEvent> events) implements Part {
        public Timeline {
            events = List.copyOf(events);
        }

        @Override
        public boolean isEmpty() {
            return events.isEmpty();
        }

        @Override
        public Timeline reworded(UnaryOperator<String> text) {
            return new Timeline(
                    id,
                    text.apply(heading),
                    events.stream().map(event -> event.reworded(text)).toList());
        }
    }

    /// An answered exercise, a card, an entry: whatever one comment is made on.
    ///
    /// @param key what names it in every document of this workbook, such as `answer:<id>` or `exercise:<id>`
    /// @param prompt plain text, may be empty
    record Section(String key, String heading, String prompt, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }

        Section reworded(UnaryOperator<String> text) {
            return new Section(
                    key,
                    text.apply(heading),
                    text.apply(prompt),
                    blocks.stream().map(block -> block.reworded(text)).toList());
        }
    }
}
