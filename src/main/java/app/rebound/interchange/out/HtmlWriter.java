package app.rebound.interchange.out;

import app.rebound.text.Messages;
import java.io.IOException;
import java.io.Writer;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Writes one page that needs nothing beside it: no script, no picture, no address that is fetched.
final class HtmlWriter {
    private static final int DEEPEST = 12;
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1.05rem/1.6 Georgia,"Noto Serif",serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
            header,dl,nav,h2{font-family:system-ui,sans-serif}
            article{margin:2.5rem 0;border-top:1px solid #8886;padding-top:.5rem}
            h1{font-size:1.75rem}h2{font-size:1.4rem;margin-top:3rem}h3{font-size:1.15rem;margin-bottom:.2rem}
            dl{font-size:.85rem;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:0 1rem}
            dl div{display:flex;gap:.3rem}dt{opacity:.7}dd{margin:0}
            @media print{article{break-inside:avoid-page}}
            """;

    private final Writer out;
    private final Messages messages;
    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(Pictures::new)
            .build();
    private String group = "";

    HtmlWriter(Writer out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void begin() throws IOException {
        String title = escaped(messages.get("export.html.title"));
        out.write("<!doctype html>\n<html lang=\"" + messages.locale().getLanguage() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">\n<title>" + title + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<header><h1>" + title + "</h1>\n<p>"
                + escaped(messages.get("export.unprotected")) + "</p></header>\n");
    }

    void write(Piece piece) throws IOException {
        String heading = heading(piece.group());
        if (!heading.equals(group)) {
            group = heading;
            out.write("<h2>" + escaped(heading) + "</h2>\n");
        }
        String title = piece.title().isBlank() ? messages.get("export.untitled") : PlainText.line(piece.title());
        out.write("<article id=\"" + piece.id() + "\">\n<h3>" + escaped(title) + "</h3>\n<dl>");
        if (piece.day() != null) {
            fact("date", piece.day().toString());
        }
        for (var fact : piece.facts().entrySet()) {
            fact(fact.getKey(), fact.getValue());
        }
        if (!piece.tags().isEmpty()) {
            fact("tags", String.join(", ", piece.tags()));
        }
        out.write("</dl>\n" + renderer.render(parser.parse(PlainText.of(piece.text()))) + "</article>\n");
    }

    private String heading(String of) {
        int slash = of.indexOf('/');
        String first = slash < 0 ? of : of.substring(0, slash);
        String key = "export.group." + first;
        String words = messages.get(key);
        return slash < 0 ? words : words + " · " + PlainText.line(of.substring(slash + 1));
    }

    private void fact(String name, String value) throws IOException {
        out.write("<div><dt>" + escaped(messages.get("export.fact." + name)) + "</dt><dd>"
                + escaped(PlainText.line(value)) + "</dd></div>");
    }

    void end() throws IOException {
        out.write("</body>\n</html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /// A picture would be fetched from where it says; its description stands for it.
    private record Pictures(org.commonmark.renderer.html.HtmlNodeRendererContext context)
            implements org.commonmark.renderer.NodeRenderer {
        @Override
        public java.util.Set<Class<? extends org.commonmark.node.Node>> getNodeTypes() {
            return java.util.Set.of(org.commonmark.node.Image.class);
        }

        @Override
        public void render(org.commonmark.node.Node node) {
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
