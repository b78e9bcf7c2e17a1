package app.rebound.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings typed words of either language into one plain spelling before they are looked at.
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s,]+");
    private static final Pattern NOON_TIME = Pattern.compile("\\b(1[0-2]|0?[1-9])(?::([0-5][0-9]))? ?([ap])m\\b");

    private Folding() {}

    /// Small letters without accents.
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// Plain words with single spaces between them; a dash of its own has spaces on both sides.
    static String fold(String typed) {
        String text = plain(typed)
                .replaceAll("[’‘ʼ`´]", "'")
                .replace('\u2212', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replaceAll("[–—]", " - ")
                .replace("~", " about ")
                .replaceAll("\\(?\\?\\)?", " perhaps ");
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        text = text.replaceAll("([0-9]0)'s\\b", "$1s")
                .replace("aujourd'hui", "aujourdhui")
                .replace("'", " ")
                .replaceAll("\\b(peut|avant|apres)[- ](etre|hier|demain)\\b", "$1$2")
                .replaceAll("\\b(mid?)-", "$1 ")
                .replaceAll("\\b(winter|hiver) (of |de )?([0-9]{4}) ?[-/] ?([0-9]{4})\\b", "$1 $3 - $4")
                .replaceAll("\\b(winter|hiver) (of |de )?([0-9]{2})([0-9]{2}) ?[-/] ?([0-9]{2})\\b", "$1 $3$4 - $3$5")
                .replaceAll("\\b([ap])\\.m\\b", "$1m")
                .replaceAll("\\.(?= |$)", "")
                .replaceAll("\\ba peu pres\\b", "environ")
                .replaceAll("\\b([0-9]{4})[- ]?([qt][1-4])\\b", "$1 $2")
                .replaceAll("\\b([qt][1-4])[-/]([0-9]{4})\\b", "$1 $2")
                .replaceAll("\\b([0-9]{1,2}) ?h ?([0-9]{2})\\b", "$1:$2")
                .replaceAll("\\b([0-9]{1,2}) ?h\\b", "$1:00");
        text = NOON_TIME.matcher(text).replaceAll(parts -> {
            int hour = Integer.parseInt(parts.group(1)) % 12 + (parts.group(3).equals("p") ? 12 : 0);
            return hour + ":" + (parts.group(2) == null ? "00" : parts.group(2));
        });
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
