package app.rebound.interchange.journal;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.file.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads Apple's property lists in XML into maps, lists, texts and booleans.
final class Plist {
    private final XMLStreamReader xml;
    private final int depth;

    private Plist(XMLStreamReader xml, int depth) {
        this.xml = xml;
        this.depth = depth;
    }

    /// The map that the list holds.
    ///
    /// @param depth of nesting that is still believed
    /// @throws RefusedException when it holds none, or is no XML
    /// @throws IOException when the stream cannot be read
    static Map<String, @Nullable Object> read(InputStream stream, int depth) throws IOException {
        try {
            XMLStreamReader xml = SafeXml.open(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("dict")) {
                    return new Plist(xml, depth).map(0);
                }
            }
        } catch (XMLStreamException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
        throw new RefusedException(Reason.DAMAGED);
    }

    private @Nullable Object value(int level) throws XMLStreamException {
        if (level > depth) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        return switch (xml.getLocalName()) {
            case "dict" -> map(level);
            case "array" -> list(level);
            case "true" -> flag(true);
            case "false" -> flag(false);
            default -> xml.getElementText();
        };
    }

    private Boolean flag(boolean value) throws XMLStreamException {
        xml.getElementText();
        return value;
    }

    private Map<String, @Nullable Object> map(int level) throws XMLStreamException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return values;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("key")) {
                    name = xml.getElementText();
                } else {
                    values.put(name, value(level + 1));
                }
            }
        }
        return values;
    }

    private List<@Nullable Object> list(int level) throws XMLStreamException {
        List<@Nullable Object> values = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return values;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                values.add(value(level + 1));
            }
        }
        return values;
    }
}
