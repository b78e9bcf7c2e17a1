package app.rebound.evidence.mail;

import java.util.regex.Pattern;

/// Takes the words out of HTML, to show the first lines of a mail that has no others.
final class Html {
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*?-->|<(style|script|head|title)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/tr|/li|/h\\d)[^>]{0,200}>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,5000}>");
    private static final Pattern FIGURE = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|\\d{1,7});");

    private Html() {}

    static String words(String html) {
        String plain = html.replaceAll("[ \\t\\r\\n]+", " ");
        plain = BREAK.matcher(UNSEEN.matcher(plain).replaceAll("")).replaceAll("\n");
        plain = TAG.matcher(plain).replaceAll("");
        plain = FIGURE.matcher(plain).replaceAll(found -> figure(found.group(1)));
        return plain.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .replaceAll("(?m)^ +| +$", "");
    }

    private static String figure(String digits) {
        int code = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
        String letter = Character.isValidCodePoint(code) ? Character.toString(code) : "";
        return java.util.regex.Matcher.quoteReplacement(letter);
    }
}
