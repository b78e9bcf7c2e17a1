package app.rebound.printout;

import java.util.Locale;
import java.util.regex.Pattern;

/// The style sheet of a document for one paper, one way to hold it and one size of type.
final class PageSheet {
    private static final String PAGE_NUMBER = "font-family: Inter, 'Noto Serif'; font-size: 7.5pt; color: #5E655F;"
            + " text-align: right; vertical-align: top; padding-top: 7mm; width: 25%; white-space: pre-line;";
    private static final Pattern TYPE = Pattern.compile("(font-size|line-height): ([0-9.]+)pt");

    /// The opening of the title page stands nearer to the top where there is less paper.
    private static final String LOW = """
            .cover .mark { margin-top: 12mm; }
            .cover h1 { font-size: 24pt; line-height: 31pt; }
            .cover .takeaway, .cover .privacy { margin-top: 11mm; }
            """;

    private PageSheet() {}

    /// @param numbers the words around page numbers, such as "Page {0} of {1}"
    /// @param code what the copy is known by, below the page numbers; may be empty
    static String css(String style, PageStyle page, String numbers, String code) {
        String content = PageWords.content(numbers) + (code.isEmpty() ? "" : " \"\\A \" " + '"' + code + '"');
        boolean isLow = page.height() < 250;
        String sized = scaled(
                style
                        + (isLow ? LOW : "")
                        + "@page { @bottom-right { %s content: %s; } }".formatted(PAGE_NUMBER, content),
                page.type().scale());
        return "@page { size: %smm %smm; margin: %dmm %dmm; }%n%s"
                .formatted(page.width(), page.height(), page.top(), page.paper().margin(), sized);
    }

    private static String scaled(String css, double scale) {
        if (scale == 1) {
            return css;
        }
        return TYPE.matcher(css)
                .replaceAll(found -> "%s: %spt"
                        .formatted(
                                found.group(1),
                                String.format(Locale.ROOT, "%.2f", Double.parseDouble(found.group(2)) * scale)));
    }
}
