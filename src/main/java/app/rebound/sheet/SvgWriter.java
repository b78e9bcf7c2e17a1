package app.rebound.sheet;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a drawing as a vector picture (SVG 1.1) that stands on its own: words stay words, every event has a name for
/// screen readers, and nothing in it runs, is fetched, or tells of the machine.
///
/// Each line says how wide it is in the fonts it was measured in, so that nothing overlaps where another font stands
/// in.
final class SvgWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

    private final XMLStreamWriter xml;
    private final Map<String, String> gradients;

    private SvgWriter(XMLStreamWriter xml, Map<String, String> gradients) {
        this.xml = xml;
        this.gradients = gradients;
    }

    /// The bytes of a file in UTF-8.
    static byte[] bytes(SheetDrawing drawing, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            Map<String, String> gradients = new LinkedHashMap<>();
            new SvgWriter(xml, gradients).write(drawing, language);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write(SheetDrawing drawing, Locale language) throws XMLStreamException {
        String width = number(drawing.width());
        String height = number(drawing.height());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attributes("version", "1.1", "width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language.toLanguageTag());
        attributes("lang", language.toLanguageTag(), "role", "graphics-document", "aria-labelledby", "title desc");
        attributes("font-family", FONTS, "font-weight", "400");
        text("title", "title", drawing.title());
        text("desc", "desc", drawing.subtitle());
        define(drawing.inks());
        start("rect");
        attributes("width", width, "height", height, "fill", Shade.css(Shade.PAPER.rgb()));
        xml.writeEndElement();
        writeAll(drawing.inks());
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private void text(String element, String id, String words) throws XMLStreamException {
        start(element);
        if (!id.isEmpty()) {
            xml.writeAttribute("id", id);
        }
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void define(List<Ink> inks) throws XMLStreamException {
        Map<String, Ink.Fading> found = new LinkedHashMap<>();
        collect(inks, found);
        if (found.isEmpty()) {
            return;
        }
        start("defs");
        for (Map.Entry<String, Ink.Fading> one : found.entrySet()) {
            String id = "fading-" + (gradients.size() + 1);
            gradients.put(one.getKey(), id);
            start("linearGradient");
            xml.writeAttribute("id", id);
            Ink.Fading fading = one.getValue();
            String full = Shade.css(fading.shade().pale(fading.full()));
            String none = Shade.css(Shade.PAPER.rgb());
            stop("0", fading.isFromLeft() ? none : full);
            stop("0.3", full);
            stop("0.7", full);
            stop("1", fading.isToRight() ? none : full);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void stop(String offset, String colour) throws XMLStreamException {
        xml.writeEmptyElement("stop");
        attributes("offset", offset, "stop-color", colour);
    }

    private static void collect(List<Ink> inks, Map<String, Ink.Fading> found) {
        for (Ink ink : inks) {
            if (ink instanceof Ink.Group group) {
                collect(group.inks(), found);
            } else if (ink instanceof Ink.Fading fading) {
                found.putIfAbsent(key(fading), fading);
            }
        }
    }

    private static String key(Ink.Fading fading) {
        return fading.shade() + "/" + fading.full() + "/" + fading.isFromLeft() + "/" + fading.isToRight();
    }

    private void writeAll(List<Ink> inks) throws XMLStreamException {
        for (Ink ink : inks) {
            write(ink);
        }
    }

    private void write(Ink ink) throws XMLStreamException {
        switch (ink) {
            case Ink.Filled filled -> {
                start("path");
                attributes("d", path(filled.shape()), "fill", Shade.css(filled.rgb()));
                xml.writeEndElement();
            }
            case Ink.Drawn drawn -> {
                start("path");
                attributes("d", path(drawn.shape()), "fill", "none", "stroke", Shade.css(drawn.rgb()));
                attributes("stroke-width", number(drawn.width()));
                if (drawn.isDashed()) {
                    attributes("stroke-dasharray", "5 4");
                }
                xml.writeEndElement();
            }
            case Ink.Fading fading -> {
                start("rect");
                Rectangle2D bounds = fading.bounds();
                attributes("x", number(bounds.getX()), "y", number(bounds.getY()));
                attributes("width", number(bounds.getWidth()), "height", number(bounds.getHeight()));
                attributes("fill", "url(#" + Objects.requireNonNull(gradients.get(key(fading))) + ")");
                xml.writeEndElement();
            }
            case Ink.Words words -> write(words);
            case Ink.Group group -> {
                start("g");
                attributes("id", group.id(), "role", "img");
                text("title", "", group.title());
                writeAll(group.inks());
                xml.writeEndElement();
            }
        }
    }

    private void write(Ink.Words words) throws XMLStreamException {
        start("text");
        attributes("x", number(words.x()), "y", number(words.baseline()), "font-size", number(words.size()));
        if (words.isStrong()) {
            attributes("font-weight", "600");
        }
        attributes("fill", Shade.css(words.rgb()));
        attributes("textLength", number(words.width()), "lengthAdjust", "spacingAndGlyphs");
        xml.writeCharacters(words.text());
        xml.writeEndElement();
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, "M", at, 2);
                case PathIterator.SEG_LINETO -> append(path, "L", at, 2);
                case PathIterator.SEG_QUADTO -> append(path, "Q", at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, "C", at, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, String command, double[] at, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    /// To a hundredth of a pixel, in the same form everywhere.
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded);
    }
}
