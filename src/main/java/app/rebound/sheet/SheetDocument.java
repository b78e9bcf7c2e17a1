package app.rebound.sheet;

import app.rebound.axis.TimeScale;
import app.rebound.printout.PrintFonts;
import app.rebound.sheet.SheetDrawing.Spot;
import app.rebound.text.Messages;
import app.rebound.timeline.Mark;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import app.rebound.timeline.SheetPaper;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The document of a timeline as XHTML: a page for each slice of the drawing, and behind them a list of all events, so
/// that it can be read without the picture.
final class SheetDocument {
    /// A string in PDF/A is at most 32,767 bytes, of which a letter may take two or more (ISO 19005-2, 6.1.13).
    private static final int LONGEST_ALTERNATIVE = 6_000;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Messages messages;
    private final TimelineSheet sheet;
    private final SheetContent content;
    private final SheetPages pages;
    private final XMLStreamWriter xml;

    private SheetDocument(
            Messages messages, TimelineSheet sheet, SheetContent content, SheetPages pages, XMLStreamWriter xml) {
        this.messages = messages;
        this.sheet = sheet;
        this.content = content;
        this.pages = pages;
        this.xml = xml;
    }

    /// @param isListed whether the list follows
    static String xhtml(
            Messages messages,
            TimelineSheet sheet,
            SheetContent content,
            SheetPages pages,
            SheetPaper paper,
            boolean isListed) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new SheetDocument(messages, sheet, content, pages, xml)
                    .write(paper, isListed && !content.events().isEmpty());
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(SheetPaper paper, boolean isListed) throws XMLStreamException {
        xml.writeStartElement("html");
        xml.writeDefaultNamespace(XHTML);
        xml.writeAttribute("lang", messages.locale().toLanguageTag());
        xml.writeStartElement("head");
        element("title", content.title());
        xml.writeEmptyElement("meta");
        attributes("name", "subject", "content", pages.drawing().subtitle());
        xml.writeStartElement("bookmarks");
        bookmark(messages.get("sheet.drawing"), "#sheet-0");
        if (isListed) {
            bookmark(messages.get("sheet.list"), "#list");
        }
        xml.writeEndElement();
        element("style", style(paper));
        xml.writeEndElement();
        xml.writeStartElement("body");
        for (int i = 0; i < pages.slices().size(); i++) {
            page(i, isListed);
        }
        if (isListed) {
            list();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private void element(String name, String words, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void bookmark(String name, String target) throws XMLStreamException {
        element("bookmark", "", "name", name, "href", target);
    }

    private String style(SheetPaper paper) {
        String fonts = PrintFonts.sans().stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        // The list stands upright on the same paper.
        return String.format(
                Locale.ROOT, """
                @page sheet { size: %.2fpx %.2fpx; margin: %.2fpx; }
                @page list { size: %.2fmm %.2fmm; margin: 20mm 18mm 18mm 18mm; }
                html { font-family: %s; font-size: 9pt; line-height: 13pt; color: #1F2421; }
                body, p, h1 { margin: 0; }
                .sheet { page: sheet; }
                .list { page: list; page-break-before: always; word-wrap: break-word; }
                .again { page-break-before: always; }
                .figure { display: block; }
                .foot { font-size: 11px; line-height: 15px; padding-top: 7px; color: #5E655F; }
                h1 { font-size: 16pt; line-height: 22pt; font-weight: 600; margin-bottom: 2mm; }
                .about { color: #5E655F; margin-bottom: 5mm; }
                table { border-collapse: separate; border-spacing: 0; width: 100%%; table-layout: fixed; -fs-table-paginate: paginate; }
                th { text-align: left; font-weight: 600; color: #1F5F5B; padding: 1.4mm 2.5mm 1.4mm 0; border-bottom: 1pt solid #1F5F5B; }
                td { padding: 1.4mm 2.5mm 1.4mm 0; border-bottom: 0.5pt solid #DDD6C8; vertical-align: top; }
                tr { page-break-inside: avoid; }
                .when { width: 46mm; }
                .kind { width: 30mm; }
                .people { display: block; color: #5E655F; }
                """, pages.width(), pages.height(), pages.margin(), paper.height(), paper.width(), fonts);
    }

    private void page(int number, boolean isListed) throws XMLStreamException {
        Slice slice = pages.slices().get(number);
        boolean isOne = pages.slices().size() == 1;
        String about = isOne ? pages.drawing().subtitle() : words(number, slice);
        xml.writeStartElement("div");
        attributes("class", number == 0 ? "sheet" : "sheet again");
        xml.writeStartElement("object");
        String alternative = alternative(about, slice, isListed);
        attributes("class", "figure", "id", "sheet-" + number, "type", SheetDrawer.TYPE);
        attributes("alt", alternative, "title", about);
        attributes(
                "style",
                String.format(
                        Locale.ROOT, "width: %dpx; height: %dpx", (int) Math.floor(slice.width() * slice.scale()), (int)
                                Math.floor(slice.height() * slice.scale())));
        xml.writeCharacters("");
        xml.writeEndElement();
        if (!isOne) {
            element("p", content.title() + " · " + about, "class", "foot");
        }
        xml.writeEndElement();
    }

    /// "Page 2 of 4 · May 2023 to July 2023".
    private String words(int number, Slice slice) {
        String page = messages.get("sheet.page", number + 1, pages.slices().size());
        TimeScale scale = pages.drawing().scale();
        if (scale == null) {
            return page;
        }
        double first = Math.max(scale.at(Arrangement.MARGIN), scale.at(slice.x()));
        double last = Math.min(scale.at(scale.width() - Arrangement.MARGIN), scale.at(slice.x() + slice.width()));
        return messages.get("sheet.page.span", page, sheet.span(first, Math.max(first, last)));
    }

    /// What stands in a slice, in words: the events whose marks lie in it, as many as there is room for.
    private String alternative(String about, Slice slice, boolean isListed) {
        var words = new StringBuilder(messages.get("sheet.alternative", content.title(), about));
        int left = 0;
        for (Spot spot : pages.drawing().marks()) {
            boolean isIn = spot.x() >= slice.x()
                    && spot.x() <= slice.x() + slice.width()
                    && spot.y() >= slice.y()
                    && spot.y() <= slice.y() + slice.height();
            String one = EventDrawing.title(messages, content.events().get(spot.event()));
            if (isIn && words.length() + one.length() < LONGEST_ALTERNATIVE) {
                words.append(' ').append(one).append('.');
            } else if (isIn) {
                left++;
            }
        }
        if (left > 0) {
            words.append(' ')
                    .append(messages.get(isListed ? "sheet.alternative.rest" : "sheet.alternative.more", left));
        }
        return words.toString();
    }

    private void list() throws XMLStreamException {
        xml.writeStartElement("div");
        attributes("class", "list", "id", "list");
        element("h1", messages.get("sheet.list"));
        element("p", content.title() + " · " + pages.drawing().subtitle(), "class", "about");
        xml.writeStartElement("table");
        xml.writeStartElement("thead");
        xml.writeStartElement("tr");
        element("th", messages.get("printout.pdf.event.when"), "scope", "col", "class", "when");
        element("th", messages.get("printout.pdf.event.what"), "scope", "col");
        element("th", messages.get("printout.pdf.event.kind"), "scope", "col", "class", "kind");
        element("th", messages.get("sheet.known"), "scope", "col", "class", "kind");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("tbody");
        for (SheetEvent event : content.events()) {
            row(event);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void row(SheetEvent event) throws XMLStreamException {
        xml.writeStartElement("tr");
        element("td", event.when(), "class", "when");
        xml.writeStartElement("td");
        xml.writeCharacters(event.title());
        if (!event.people().isEmpty()) {
            String with = messages.get("printout.pdf.event.people") + " " + String.join(", ", event.people());
            element("span", with, "class", "people");
        }
        xml.writeEndElement();
        element("td", event.mark() == Mark.NONE ? "" : messages.get(event.mark().nameKey()), "class", "kind");
        element("td", event.basis() == null ? "" : messages.get(event.basis().nameKey()), "class", "kind");
        xml.writeEndElement();
    }
}
