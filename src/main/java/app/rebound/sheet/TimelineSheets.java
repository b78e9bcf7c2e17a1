package app.rebound.sheet;

import app.rebound.people.Person;
import app.rebound.printout.FontRuler;
import app.rebound.printout.PdfPages;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintableText;
import app.rebound.printout.Pseudonyms;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.text.Messages;
import app.rebound.timeline.SheetChoice;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetKind;
import app.rebound.timeline.SheetMaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Makes the files of a timeline: SVG, PNG, PDF and CSV. One file at a time.
public final class TimelineSheets implements SheetMaker {
    /// The longest side of a picture, in dots.
    public static final int LONGEST_PICTURE = 16_000;

    /// The most dots of a picture; each takes four bytes while it is made.
    static final int MOST_DOTS = 40_000_000;

    private static final double TWICE = 2 * 96 / 72.0;

    private final Messages messages;
    private final PdfWriter writer;
    private final TimelineSheet sheet;
    private final OrdinaryWords ordinary;

    /// @param messages in whose language the files are
    public TimelineSheets(Messages messages, PdfWriter writer, OrdinaryWords ordinary) {
        this.messages = messages;
        this.ordinary = ordinary;
        this.writer = writer;
        this.sheet = new TimelineSheet(messages, new FontRuler());
    }

    @Override
    public synchronized byte[] make(SheetContent content, SheetChoice choice, List<Person> people) {
        SheetContent named =
                choice.hasPseudonyms() ? content.with(new Pseudonyms(people, messages, ordinary)::hide) : content;
        SheetContent plain = named.with(TimelineSheets::line);
        return switch (choice.kind()) {
            case CSV -> CsvWriter.bytes(named.rows(), choice.hasMark());
            case SVG ->
                SvgWriter.bytes(
                        sheet.draw(
                                plain, TimelineSheet.usualWidth(plain.events().size())),
                        messages.locale());
            case PNG -> png(plain, choice);
            case PAGE, PAGES -> pdf(plain, SheetPages.of(sheet, plain, choice.kind(), choice.paper()), choice, true);
        };
    }

    /// What may stand in any file, on one line.
    private static String line(String text) {
        return PrintableText.of(text).replaceAll("\\s+", " ").strip();
    }

    private byte[] pdf(SheetContent content, SheetPages pages, SheetChoice choice, boolean isListed) {
        String xhtml = SheetDocument.xhtml(messages, sheet, content, pages, choice.paper(), isListed);
        return writer.pdf(xhtml, messages.locale(), content.made(), Map.of(SheetDrawer.TYPE, new SheetDrawer(pages)));
    }

    /// Two dots a pixel, or as many as the largest picture allows.
    private byte[] png(SheetContent content, SheetChoice choice) {
        SheetPages pages = SheetPages.of(sheet, content, SheetKind.PAGE, choice.paper());
        double width = pages.width() * 0.75;
        double height = pages.height() * 0.75;
        double most = Math.min(LONGEST_PICTURE / Math.max(width, height), Math.sqrt(MOST_DOTS / (width * height)));
        try (var pdf = new PdfPages(pdf(content, pages, choice, false))) {
            return pdf.png(0, (float) Math.min(TWICE, most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
