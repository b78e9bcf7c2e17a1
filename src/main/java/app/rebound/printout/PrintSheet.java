package app.rebound.printout;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Mark;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the template reads: the printout with its figures placed, its patterns filled and its Markdown rendered.
final class PrintSheet {
    /// A page of its own for the title has neither head nor foot.
    private static final String TITLE_PAGE = """

            @page :first {
                @top-left { content: none; }
                @bottom-left { content: none; }
                @bottom-right { content: none; }
            }
            """;

    /// So many sections and events are found without a list of them.
    private static final int FEW = 10;

    private final Printout printout;
    private final PageStyle page;
    private final String style;
    private final UnaryOperator<String> markdown;
    private final String code;
    private final DateWords dates;
    private final Figures figures;

    /// @param code what the copy is known by, in the foot of its pages; may be empty
    PrintSheet(
            Printout printout,
            PageStyle page,
            String style,
            UnaryOperator<String> markdown,
            String code,
            FontRuler ruler) {
        this.printout = printout;
        this.page = page;
        this.style = style;
        this.markdown = markdown;
        this.code = code;
        this.dates = new DateWords(Messages.of(printout.language()));
        this.figures = new Figures(printout, page, ruler);
    }

    Printout printout() {
        return printout;
    }

    /// Whether nobody would get lost in it: no page of its own for the title, and no contents.
    boolean isBrief() {
        return printout.parts().stream()
                        .mapToInt(part -> switch (part) {
                            case Part.Chapter chapter -> chapter.sections().size();
                            case Part.Timeline timeline -> timeline.events().size();
                        })
                        .sum()
                <= FEW;
    }

    PrintoutWords words() {
        return printout.words();
    }

    String language() {
        return printout.language().toLanguageTag();
    }

    String css() {
        String whole = PageSheet.css(style, page, printout.words().page(), code);
        return isBrief() ? whole : whole + TITLE_PAGE;
    }

    String xhtml(String text) {
        return markdown.apply(text);
    }

    /// Which way a paragraph of plain text runs; null for left to right.
    @Nullable
    String direction(String text) {
        return Direction.of(text);
    }

    String preparedFor() {
        return format(words().preparedFor(), printout.reader());
    }

    String made() {
        return date(printout.made());
    }

    /// One line that says what the document is, for the file's metadata.
    String description() {
        return preparedFor() + ", " + made();
    }

    /// The figures; complete when the template is done.
    Figures figures() {
        return figures;
    }

    Drawing drawing(int index) {
        return figures.all().get(index);
    }

    /// The size of figure `index` on this page.
    String size(int index) {
        double scale = page.type().scale();
        return "width: %spx; height: %spx".formatted((int) (drawing(index).width() * scale), (int)
                Math.ceil(drawing(index).height() * scale));
    }

    String undated(Part.Timeline timeline) {
        long count =
                timeline.events().stream().filter(event -> !event.isDated()).count();
        return count == 0 ? "" : format(words().undated(), count);
    }

    String mark(PrintedEvent event) {
        return event.mark() == Mark.NONE ? "" : words().marks().getOrDefault(event.mark(), "");
    }

    List<PrintedEvent> detailed(Part.Timeline timeline) {
        return timeline.events().stream()
                .filter(event -> !event.details().isEmpty())
                .toList();
    }

    String commentOn(String heading) {
        return format(words().commentOn(), heading);
    }

    /// How wide each column of `table` is, in whole hundredths: wide enough for its longest word, wider for long text.
    List<Integer> widths(Block.Table table) {
        return ColumnWidths.of(table);
    }

    private String date(LocalDate date) {
        return dates.of(FuzzyDate.ofDay(date));
    }

    private String format(String pattern, Object... values) {
        return new MessageFormat(pattern, printout.language()).format(values);
    }
}
