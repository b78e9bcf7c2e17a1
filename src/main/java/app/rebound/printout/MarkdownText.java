package app.rebound.printout;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/// Turns what a person wrote in Markdown into XHTML for print: HTML in it is shown as text, a picture becomes its
/// description, a link its words followed by the address.
final class MarkdownText {
    /// Deeper nesting of quotes and lists than this is kept as text: it would leave no width on paper.
    private static final int DEEPEST = 12;

    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(PrintedNodes::new)
            .attributeProviderFactory(_ -> MarkdownText::direct)
            .build();

    String xhtml(String markdown) {
        return renderer.render(parser.parse(markdown));
    }

    /// A paragraph in Hebrew or Arabic begins at the right, whatever the document's language.
    private static void direct(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph || node instanceof ListItem) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }
            });
            String direction = Direction.of(text);
            if (direction != null) {
                attributes.put("dir", direction);
            }
        }
    }

    /// The nodes that print otherwise than they show on a screen.
    private record PrintedNodes(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class, Link.class, SoftLineBreak.class);
        }

        @Override
        public void render(Node node) {
            var out = context.getWriter();
            switch (node) {
                // Not h1 to h6: these would stand between the document's own headings, where no level may be skipped.
                case Heading heading -> {
                    out.raw("<p class=\"own-heading\">");
                    children(heading);
                    out.raw("</p>");
                    out.line();
                }
                case Link link -> {
                    children(link);
                    String address = link.getDestination();
                    boolean isWritten = link.getFirstChild() instanceof Text text
                            && address.endsWith(text.getLiteral())
                            && text.getNext() == null;
                    if (!address.isBlank() && !isWritten) {
                        out.text(" (" + address + ")");
                    }
                }
                case SoftLineBreak _ -> out.raw("<br />");
                default -> children(node);
            }
        }

        private void children(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                context.render(node);
            }
        }
    }
}
