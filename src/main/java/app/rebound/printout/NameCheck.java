package app.rebound.printout;

import app.rebound.spelling.OrdinaryWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what in a finished document still looks as if it told who or what is meant.
///
/// It reads every text of the document after the pseudonyms were put in. A capital makes a name of a word that no
/// dictionary has in small letters, wherever it stands; of an ordinary word only inside a sentence. Days, months and
/// languages are no names.
public final class NameCheck {
    /// What something looks like, in the order in which it is told.
    public enum Kind {
        NAME,
        /// A word that may also be somebody's name.
        MAYBE,
        COMPANY,
        MAIL,
        /// A page, or a handle.
        ADDRESS,
        /// Of a telephone or an account.
        NUMBER,
        AMOUNT;

        /// The name in message keys.
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Something that was found.
    ///
    /// @param words as they stand
    /// @param count how often they stand in the document, at least once
    /// @param before what stands before them the first time, one line, may be empty
    /// @param after what stands after them the first time, one line, may be empty
    public record Finding(String words, Kind kind, int count, String before, String after) {
        private Finding again() {
            return new Finding(words, kind, count + 1, before, after);
        }
    }

    private static final int CONTEXT = 48;
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>()\\[\\]\"”»]*[\\p{L}\\p{N}/]|(?<![\\p{L}\\p{N}@])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}]"
                    + "|(?<![\\p{L}\\p{N}.])(?:[\\p{L}\\p{N}-]+\\.)+(?:com|org|net|io|dev|app|co|fr|de|be|nl|ch|uk|eu|es|it|at|ca|us|info)(?![\\p{L}\\p{N}])(?:/[\\p{L}\\p{N}/_.-]*)?");
    private static final String CURRENCY =
            "(?:€|\\$|£|¥|(?:EUR|USD|GBP|CHF|CAD|AUD|SEK|NOK|DKK|PLN|CZK|JPY|FCFA)(?!\\p{L}))";
    private static final String DIGITS = "\\d(?:[\\d.,'’\\h\\u00A0\\u202F]*\\d)?";
    private static final String SCALE =
            "(?:[\\h\\u00A0\\u202F]?(?:k|K|m|M|bn|Mio|mille|million|billion|milliard|thousand|grand)s?(?!\\p{L}))?";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + CURRENCY + "[\\h\\u00A0\\u202F]?" + DIGITS + SCALE + "|"
                    + DIGITS + SCALE + "[\\h\\u00A0\\u202F]?(?:d[’'][\\h]?)?(?:k|M)?(?:" + CURRENCY
                    + "|(?:euros?|dollars?|pounds?|francs?|quid)(?!\\p{L}))|\\d[\\d.,]*[\\h]?(?:grand)(?!\\p{L}))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[A-Z]{2}\\d{2}(?:[\\h\\u00A0]?[A-Z0-9]{4}){2,7}(?:[\\h\\u00A0]?[A-Z0-9]{1,3})?"
                    + "|(?:\\+|00?)[\\d(][\\d\\h\\u00A0\\u202F().\\-/]{5,}\\d|\\(\\d{2,4}\\)[\\h-]?\\d[\\d\\h-]{4,}\\d|\\d{3}-\\d{3}-\\d{4})(?![\\p{L}\\p{N}])");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    private static final String LARGE_WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
    private static final Pattern COMPANY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + LARGE_WORD + "(?:[\\h\\u00A0](?:&[\\h\\u00A0])?" + LARGE_WORD
                    + "){0,3}[\\h\\u00A0,]+"
                    + "(?:GmbH|AG|KG|SE|Ltd|Limited|LLC|LLP|Inc|Incorporated|Corp|Corporation|PLC|Plc|plc|SA|SAS|SASU|SARL|S\\.A\\.R\\.L\\.|S\\.A\\.|EURL|SNC|SCOP|BV|B\\.V\\.|NV|N\\.V\\.|SpA|S\\.p\\.A\\.|Srl|AB|ASA|Oy|Pty|& Co|and Sons|et Fils|Group|Holding|Holdings)(?![\\p{L}\\p{N}])");
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Mlle|M|Me|Pr)\\.?|Miss|Sir|Herr|Frau|[Mm]onsieur|[Mm]adame|Maître)[\\h\\u00A0]+("
                    + LARGE_WORD + "(?:[\\h\\u00A0-]" + LARGE_WORD + ")*)");

    private final Pseudonyms pseudonyms;
    private final Capitals capitals;
    private final Map<String, Finding> found = new LinkedHashMap<>();

    private NameCheck(Pseudonyms pseudonyms, OrdinaryWords words) {
        this.pseudonyms = pseudonyms;
        capitals = new Capitals(words);
    }

    /// What was found, by kind and then as it stands in the document.
    ///
    /// @param printout with the pseudonyms in it
    static List<Finding> of(Printout printout, Pseudonyms pseudonyms, OrdinaryWords words) {
        NameCheck check = new NameCheck(pseudonyms, words);
        printout.reworded(text -> {
            check.read(Normalizer.normalize(text, Normalizer.Form.NFC));
            return text;
        });
        return check.found.values().stream()
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    private void read(String text) {
        StringBuilder left = new StringBuilder(pseudonyms.masked(text));
        each(MAIL, left, text, Kind.MAIL);
        each(ADDRESS, left, text, Kind.ADDRESS);
        each(AMOUNT, left, text, Kind.AMOUNT);
        for (Matcher matcher : matches(NUMBER, left)) {
            if (!DATE.matcher(matcher.group()).matches()) {
                take(left, text, matcher.start(), matcher.end(), Kind.NUMBER);
            }
        }
        each(COMPANY, left, text, Kind.COMPANY);
        for (Matcher matcher : matches(TITLED, left)) {
            take(left, text, matcher.start(1), matcher.end(1), Kind.NAME);
        }
        pseudonyms.doubtful(left.toString()).forEach(one -> take(left, text, one.start(), one.end(), Kind.MAYBE));
        capitals.in(left.toString())
                .forEach(one -> take(left, text, one.start(), one.end(), one.isSure() ? Kind.NAME : Kind.MAYBE));
    }

    private void each(Pattern pattern, StringBuilder left, String text, Kind kind) {
        matches(pattern, left).forEach(matcher -> take(left, text, matcher.start(), matcher.end(), kind));
    }

    private static List<Matcher> matches(Pattern pattern, CharSequence text) {
        List<Matcher> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.toString());
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            all.add(matcher);
            from = Math.max(matcher.end(), matcher.start() + 1);
            matcher = pattern.matcher(text.toString());
        }
        return all;
    }

    /// Notes what stands there; what was taken is not looked at again.
    private void take(StringBuilder left, String text, int start, int end, Kind kind) {
        String words = text.substring(start, end).strip();
        found.merge(
                words,
                new Finding(words, kind, 1, line(before(text, start)), line(after(text, end))),
                (old, _) -> old.again());
        left.replace(start, end, "\u00B7".repeat(end - start));
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - CONTEXT);
        int space = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        return (from == 0 ? "" : "… ") + text.substring(space > 0 && space <= start ? space : from, start);
    }

    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        return text.substring(end, space > end ? space : to) + (to == text.length() ? "" : " …");
    }

    private static String line(String text) {
        return PrintableText.of(text).replaceAll("\\s+", " ");
    }

    /// The words that are as good as decided: each stays as it is.
    public static Map<String, String> allStay(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::words, Finding::words));
    }
}
