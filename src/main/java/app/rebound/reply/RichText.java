package app.rebound.reply;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The plain words of a note that is kept with tags, as some programs do; nothing of it is parsed as XML.
final class RichText {
    private static final Pattern BREAK = Pattern.compile("(?i)<br[^<>]{0,200}>|</p\\s{0,20}>|</div\\s{0,20}>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,5});");

    private RichText() {}

    static String plain(String rich) {
        String broken = BREAK.matcher(rich).replaceAll("\n");
        String bare = TAG.matcher(broken).replaceAll("");
        return ForeignPdf.lines(ENTITY.matcher(bare).replaceAll(RichText::character));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        String character = switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> name.startsWith("#") ? numbered(name.substring(1)) : entity.group();
        };
        return java.util.regex.Matcher.quoteReplacement(character);
    }

    private static String numbered(String number) {
        boolean isHex = number.startsWith("x") || number.startsWith("X");
        int code = isHex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
