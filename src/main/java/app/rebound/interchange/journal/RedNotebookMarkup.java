package app.rebound.interchange.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes RedNotebook's markup (txt2tags) as Markdown.
final class RedNotebookMarkup {
    private static final Pattern HEADING = Pattern.compile("(?m)^ *(={1,5})\\s*([^=\\n].*?)\\s*\\1 *$");
    private static final Pattern PICTURE = Pattern.compile("\\[\"\"([^\"\\n]+)\"\"(\\.\\w{1,5})(?:\\?\\d+)?]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\"\\n]+?) \"\"([^\"\\n]+)\"\"]");
    private static final Pattern ITALIC = Pattern.compile("(?<!:)//(?=\\S)([^\\n]+?)(?<=[^\\s:])//");
    private static final Pattern UNDERLINED = Pattern.compile("__(?=\\S)([^\\n]+?)(?<=\\S)__");
    private static final Pattern STRUCK = Pattern.compile("(?<!-)--(?=[^\\s-])([^\\n]+?)(?<=[^\\s-])--(?!-)");

    private RedNotebookMarkup() {}

    static String markdown(String text) {
        String plain = PICTURE.matcher(text).replaceAll("![](<$1$2>)");
        plain = LINK.matcher(plain).replaceAll("[$1]($2)");
        plain = ITALIC.matcher(plain).replaceAll("*$1*");
        // Markdown has no line under words; what was underlined was meant to stand out.
        plain = UNDERLINED.matcher(plain).replaceAll("*$1*");
        plain = STRUCK.matcher(plain).replaceAll("~~$1~~");
        return HEADING.matcher(plain)
                .replaceAll(found ->
                        Matcher.quoteReplacement("#".repeat(found.group(1).length()) + " " + found.group(2)));
    }
}
