package app.rebound.printout;

import java.util.function.UnaryOperator;

/// Puts every word of a document that a person may have written through one change.
final class Rewording {
    private static final String BEFORE = ", ";

    private final UnaryOperator<String> words;

    Rewording(UnaryOperator<String> words) {
        this.words = words;
    }

    Printout of(Printout whole) {
        String subtitle = whole.subtitle();
        String takeaway = whole.takeaway();
        return new Printout(
                whole.language(),
                words.apply(whole.title()),
                subtitle == null ? null : words.apply(subtitle),
                whole.reader(),
                whole.made(),
                takeaway == null ? null : words.apply(takeaway),
                whole.privacyNote(),
                whole.parts().stream().map(this::part).toList(),
                whole.words(),
                whole.hasCommentFields());
    }

    private Part part(Part part) {
        return switch (part) {
            case Part.Chapter chapter ->
                new Part.Chapter(
                        chapter.id(),
                        chapter.heading(),
                        chapter.sections().stream().map(this::section).toList());
            case Part.Timeline timeline ->
                new Part.Timeline(
                        timeline.id(),
                        timeline.heading(),
                        timeline.events().stream().map(this::event).toList());
        };
    }

    private Part.Section section(Part.Section section) {
        return new Part.Section(
                section.key(),
                words.apply(section.heading()),
                words.apply(section.prompt()),
                section.blocks().stream().map(block -> block.reworded(words)).toList());
    }

    private PrintedEvent event(PrintedEvent event) {
        return new PrintedEvent(
                event.number(),
                words.apply(event.dateWords()),
                words.apply(event.title()),
                event.mark(),
                event.details().stream().map(detail -> detail.reworded(words)).toList(),
                event.people().stream().map(this::listed).toList(),
                event.earliest(),
                event.latest(),
                event.isAbout());
    }

    /// A name in a list begins no sentence.
    private String listed(String name) {
        return words.apply(BEFORE + name).substring(BEFORE.length());
    }
}
