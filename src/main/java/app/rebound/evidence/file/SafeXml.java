package app.rebound.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML as a stream, without document types and entities of its own.
public final class SafeXml {
    private SafeXml() {}

    /// A reader that expands no entity but the five of XML itself and looks nowhere else.
    ///
    /// @throws XMLStreamException when it does not begin as XML does
    /// @throws IOException when the stream cannot be read
    public static XMLStreamReader open(InputStream stream) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("javax.xml.stream.isReplacingEntityReferences", false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        factory.setXMLReporter((_, _, _, _) -> {});
        // The parser's own decoder prints what it cannot read to the console.
        return factory.createXMLStreamReader(TextLines.reader(stream));
    }
}
