package app.rebound.printout;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Mark;
import app.rebound.timeline.TickWords;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// What the template reads: the printout with its figures placed, its patterns filled and its Markdown rendered.
final class PrintSheet {
    private static final String PAGE_NUMBER = "font-family: Inter, 'Noto Serif'; font-size: 7.5pt; color: #5E655F;"
            + " text-align: right; vertical-align: top; padding-top: 7mm; width: 25%; white-space: pre-line;";

    private final Printout printout;
    private final PageStyle page;
    private final String style;
    private final UnaryOperator<String> markdown;
    private final String code;
    private final DateWords dates;
    private final Map<Part.Timeline, List<TimelineFigure>> placed = new LinkedHashMap<>();
    private final List<TimelineFigure> figures;

    /// @param code what the copy is known by, in the foot of its pages; may be empty
    PrintSheet(Printout printout, PageStyle page, String style, UnaryOperator<String> markdown, String code) {
        this.printout = printout;
        this.page = page;
        this.style = style;
        this.markdown = markdown;
        this.code = code;
        Messages messages = Messages.of(printout.language());
        this.dates = new DateWords(messages);
        TimelineLayout layout = new TimelineLayout(page.textPixels(), new TickWords(messages));
        for (Part part : printout.parts()) {
            if (part instanceof Part.Timeline timeline) {
                placed.computeIfAbsent(timeline, one -> layout.figures(one.events()));
            }
        }
        figures = placed.values().stream().flatMap(List::stream).toList();
    }

    Printout printout() {
        return printout;
    }

    PrintoutWords words() {
        return printout.words();
    }

    String language() {
        return printout.language().toLanguageTag();
    }

    /// The style sheet with the paper's size and the page words of the language.
    String css() {
        return "@page { size: %smm %smm; margin: 27mm %dmm 26mm %dmm; }%n%s%n@page { @bottom-right { %s content: %s; } }"
                .formatted(
                        page.width(),
                        page.height(),
                        Paper.MARGIN,
                        Paper.MARGIN,
                        style,
                        PAGE_NUMBER,
                        PageWords.content(printout.words().page())
                                + (code.isEmpty() ? "" : " \"\\A \" " + '"' + code + '"'));
    }

    String xhtml(String text) {
        return markdown.apply(text);
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

    List<TimelineFigure> figures(Part.Timeline timeline) {
        return Objects.requireNonNull(placed.get(timeline));
    }

    List<TimelineFigure> figures() {
        return figures;
    }

    /// The place of `figure` in [#figures()].
    int index(TimelineFigure figure) {
        return figures.indexOf(figure);
    }

    String alternative(TimelineFigure figure) {
        return format(
                words().figure(),
                date(figure.first().toLocalDate()),
                date(figure.last().toLocalDate()),
                figure.placed().size());
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

    private String date(LocalDate date) {
        return dates.of(FuzzyDate.ofDay(date));
    }

    private String format(String pattern, Object... values) {
        return new MessageFormat(pattern, printout.language()).format(values);
    }
}
