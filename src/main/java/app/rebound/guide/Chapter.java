package app.rebound.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A chapter of the guide.
///
/// @param anchors what links to its beginning are called; the first is its name
public record Chapter(List<String> anchors, String title, List<Block> blocks) {
    public Chapter {
        anchors = List.copyOf(anchors);
        blocks = List.copyOf(blocks);
    }

    /// The name by which links and screens ask for it, the same in every language.
    public String id() {
        return anchors.isEmpty() ? "" : anchors.getFirst();
    }

    /// The headings inside it.
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                sections.add(new Section(
                        heading.anchors().isEmpty() ? id() : heading.anchors().getFirst(), heading.words()));
            }
        }
        return sections;
    }

    /// A part of a chapter under a heading of its own.
    public record Section(String anchor, String title) {}

    boolean holds(String anchor) {
        return anchors.contains(anchor)
                || blocks.stream()
                        .anyMatch(block -> block instanceof Block.Heading heading
                                && heading.anchors().contains(anchor));
    }

    /// All its words, one block a line.
    String plain() {
        return title + "\n" + blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
    }
}
