package app.rebound.show;

import app.rebound.printout.Block;
import app.rebound.printout.Part;
import app.rebound.printout.PrintedEvent;
import app.rebound.printout.Printout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/// Makes the pages of a finished printout for the screen: whatever was chosen, left out or renamed for paper is so
/// here.
final class ShowPages {
    /// More events than these would not be read on one page.
    private static final int EVENTS = 8;

    private final Parser parser = Parser.builder().build();
    private final TextContentRenderer plain = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private final List<ShowPage> pages = new ArrayList<>();

    private ShowPages() {}

    /// One page a section, and several for a long timeline; what is there to be filled by hand is not shown.
    static List<ShowPage> of(Printout printout) {
        ShowPages made = new ShowPages();
        if (printout.takeaway() != null) {
            made.add(
                    "",
                    printout.title(),
                    printout.words().takeaway(),
                    "",
                    List.of(new Passage(Passage.Style.TEXT, printout.takeaway())));
        }
        for (Part part : printout.parts()) {
            switch (part) {
                case Part.Chapter chapter -> chapter.sections().forEach(one -> made.section(chapter, one));
                case Part.Timeline timeline -> made.timeline(timeline);
            }
        }
        return List.copyOf(made.pages);
    }

    private void add(String key, String chapter, String heading, String prompt, List<Passage> passages) {
        if (!passages.isEmpty()) {
            pages.add(new ShowPage(key, chapter, heading, prompt, passages));
        }
    }

    private void section(Part.Chapter chapter, Part.Section section) {
        List<Passage> passages = new ArrayList<>();
        section.blocks().forEach(block -> block(passages, block));
        add(section.key(), chapter.heading(), section.heading(), section.prompt(), passages);
    }

    private void timeline(Part.Timeline timeline) {
        List<PrintedEvent> events = timeline.events();
        for (int from = 0; from < events.size(); from += EVENTS) {
            List<Passage> passages = new ArrayList<>();
            for (PrintedEvent event : events.subList(from, Math.min(events.size(), from + EVENTS))) {
                label(passages, event.number() + " · " + event.dateWords());
                text(passages, event.title());
                event.details().forEach(detail -> block(passages, detail));
            }
            add(timeline.id(), timeline.heading(), timeline.heading(), "", passages);
        }
    }

    private void block(List<Passage> passages, Block block) {
        switch (block) {
            case Block.Prose prose -> markdown(passages, prose.markdown());
            case Block.Labelled labelled -> {
                label(passages, labelled.label());
                markdown(passages, labelled.text());
            }
            case Block.Bullets bullets -> bullets.items().forEach(item -> item(passages, item));
            case Block.Ratings ratings ->
                ratings.ratings().forEach(one -> item(passages, one.word() + " · " + one.value() + " / 10"));
            case Block.Letter letter -> {
                text(passages, letter.salutation() == null ? "" : letter.salutation());
                markdown(passages, letter.body());
                text(passages, letter.closing() == null ? "" : letter.closing());
            }
            case Block.Table table -> {
                label(passages, String.join(" · ", table.head()));
                table.rows()
                        .forEach(row -> item(
                                passages,
                                String.join(
                                        " · ",
                                        row.stream()
                                                .filter(cell -> !cell.isBlank())
                                                .toList())));
            }
            case Block.ReasonMap map -> map.reasons().forEach(one -> item(passages, one.title()));
            case Block.Curves curves -> curves.series().forEach(one -> curve(passages, one));
            case Block.Lines _ -> {}
            case Block.Boxes boxes -> boxes.items().forEach(item -> item(passages, item));
        }
    }

    private static void curve(List<Passage> passages, Block.Curve curve) {
        label(passages, curve.name());
        curve.points()
                .forEach(point -> item(
                        passages, point.day() + " · " + String.format(Locale.ROOT, "%.0f", point.value()) + " / 10"));
    }

    private void markdown(List<Passage> passages, String text) {
        text(passages, plain.render(parser.parse(text)));
    }

    private static void text(List<Passage> passages, String text) {
        add(passages, Passage.Style.TEXT, text);
    }

    private static void label(List<Passage> passages, String text) {
        add(passages, Passage.Style.LABEL, text);
    }

    private static void item(List<Passage> passages, String text) {
        add(passages, Passage.Style.ITEM, text);
    }

    private static void add(List<Passage> passages, Passage.Style style, String text) {
        if (!text.isBlank()) {
            passages.add(new Passage(style, text.strip()));
        }
    }
}
