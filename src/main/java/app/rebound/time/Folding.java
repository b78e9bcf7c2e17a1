package app.rebound.time;

import app.rebound.text.FoldedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings typed words of either language into one plain spelling before they are looked at.
public final class Folding {
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s,]+");
    private static final Pattern NOON_TIME = Pattern.compile("\\b(1[0-2]|0?[1-9])(?::([0-5][0-9]))? ?([ap])m\\b");

    private static final Pattern BEFORE_CHRIST = Pattern.compile("\\b([0-9]{1,5}) ?(?:b\\.? ?c\\.?(?: ?e\\b\\.?)?"
            + "|av(?:ant|\\.)? ?j\\.?[- ]?c\\.?|avant (?:jesus[- ]christ|notre ere))(?![a-z])");
    private static final Pattern AFTER_CHRIST = Pattern.compile(
            "\\b(?:ad ([0-9]{1,4})|([0-9]{1,4}) ?(?:a\\.?d\\.?|ap(?:res|r)?\\.? ?j\\.?[- ]?c\\.?))(?![a-z0-9])");

    private Folding() {}

    /// Small letters without accents.
    public static String plain(String text) {
        return FoldedText.of(text);
    }

    /// A spelling and the plain one that stands for it.
    private record Rule(Pattern pattern, String plain) {
        static Rule of(String pattern, String plain) {
            return new Rule(Pattern.compile(pattern), plain);
        }
    }

    private static final List<Rule> SIGNS = List.of(
            Rule.of("[’‘ʼ`´]", "'"),
            Rule.of("[\u2212\u2010\u2011]", "-"),
            Rule.of("[–—]", " - "),
            Rule.of("~", " about "),
            Rule.of("\\(?\\?\\)?", " perhaps "));

    private static final List<Rule> WORDS = List.of(
            Rule.of("([0-9]0)'s\\b", "$1s"),
            Rule.of("aujourd'hui", "aujourdhui"),
            Rule.of("'", " "),
            Rule.of("\\b(peut|avant|apres)[- ](etre|hier|demain)\\b", "$1$2"),
            Rule.of("\\b(mid?)-", "$1 "),
            Rule.of("\\b(winter|hiver) (of |de )?([0-9]{4}) ?[-/] ?([0-9]{4})\\b", "$1 $3 - $4"),
            Rule.of("\\b(winter|hiver) (of |de )?([0-9]{2})([0-9]{2}) ?[-/] ?([0-9]{2})\\b", "$1 $3$4 - $3$5"),
            Rule.of("\\b([ap])\\.m\\b", "$1m"),
            Rule.of("\\.(?= |$)", ""),
            Rule.of("\\ba peu pres\\b", "environ"),
            Rule.of("\\b([0-9]{4})[- ]?([qt][1-4])\\b", "$1 $2"),
            Rule.of("\\b([qt][1-4])[-/]([0-9]{4})\\b", "$1 $2"),
            Rule.of("\\b([0-9]{1,2}) ?h ?([0-9]{2})\\b", "$1:$2"),
            Rule.of("\\b([0-9]{1,2}) ?h\\b", "$1:00"));

    /// Plain words with single spaces between them; a dash of its own has spaces on both sides.
    static String fold(String typed) {
        String text = applied(SIGNS, plain(typed));
        text = applied(WORDS, eras(BLANKS.matcher(text).replaceAll(" ").strip()));
        text = NOON_TIME.matcher(text).replaceAll(parts -> {
            int hour = Integer.parseInt(parts.group(1)) % 12 + (parts.group(3).equals("p") ? 12 : 0);
            return hour + ":" + (parts.group(2) == null ? "00" : parts.group(2));
        });
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String applied(List<Rule> rules, String text) {
        String plain = text;
        for (Rule rule : rules) {
            plain = rule.pattern().matcher(plain).replaceAll(rule.plain());
        }
        return plain;
    }

    /// Years before Christ become astronomical, where 1 BC is the year 0; years after it get four digits.
    private static String eras(String text) {
        String before = BEFORE_CHRIST.matcher(text).replaceAll(year -> {
            int number = Integer.parseInt(year.group(1));
            return number == 0
                    ? Matcher.quoteReplacement(year.group())
                    : String.format(Locale.ROOT, number == 1 ? "%04d" : "-%04d", number - 1);
        });
        return AFTER_CHRIST
                .matcher(before)
                .replaceAll(year -> String.format(
                        Locale.ROOT, "%04d", Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1))));
    }
}
