package app.rebound.printout;

import app.rebound.printout.FoldedText.Word;
import app.rebound.spelling.OrdinaryWords;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds words with a capital that no sentence and no rule of spelling asks for; several in a row are one.
final class Capitals {
    /// From `start` to `end`.
    ///
    /// @param isSure whether no dictionary has the word in small letters
    record Run(int start, int end, boolean isSure) {}

    /// After these a capital says nothing, though no sentence ended.
    private static final Pattern MAY_BEGIN =
            Pattern.compile("(?:[:;.!?…·•|/=→]|[–—-]\\h|\\d[.)]|[“«‘\"(\\[*_#>]|\\n)[\\h\\u00A0*_\"“«(\\[]*$");
    private static final Set<String> NO_NAMES = Set.of(
            "i",
            "ok",
            "ceo",
            "cto",
            "cfo",
            "coo",
            "cv",
            "hr",
            "it",
            "pr",
            "qa",
            "ai",
            "ui",
            "ux",
            "tv",
            "pdf",
            "pdg",
            "drh",
            "rh",
            "dg",
            "cdi",
            "cdd",
            "tva",
            "pm",
            "am",
            "eu",
            "ue",
            "uk",
            "us",
            "usa",
            "kpi",
            "okr",
            "roi",
            "sql",
            "api",
            "faq",
            "gmt",
            "id",
            "pc",
            "mr",
            "mrs",
            "ms",
            "mme",
            "mlle",
            "dr",
            "prof",
            "miss",
            "sir",
            "rebound",
            "internet",
            "english",
            "european",
            "american",
            "british",
            "easter",
            "christmas",
            "noel",
            "sms",
            "usb",
            "html",
            "csv",
            "erp",
            "crm",
            "vp",
            "mba",
            "phd",
            "pme",
            "ia");

    private final OrdinaryWords words;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> calendar = calendar();

    Capitals(OrdinaryWords words) {
        this.words = words;
    }

    List<Run> in(String text) {
        List<Run> runs = new ArrayList<>();
        FoldedText folded = FoldedText.of(text);
        int i = 0;
        while (i < folded.words().size()) {
            int end = i;
            while (end < folded.words().size()
                    && isCapital(folded, text, end)
                    && (end == i || isJoined(folded.gap(end - 1)))) {
                end++;
            }
            if (end > i) {
                add(runs, folded, text, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /// A word that begins a sentence belongs to the run only where no dictionary has it.
    private void add(List<Run> runs, FoldedText folded, String text, int from, int to) {
        int first = from;
        Word begin = folded.words().get(first);
        boolean begins = beginsHere(text, begin.start());
        // "Where: North Shore Ferries" is one name; in "Then Jonas Brandt" the first word is none.
        boolean isWhole =
                to - from > 2 && folded.words().subList(from, to).stream().allMatch(word -> isOrdinary(text, word));
        if (begins && isOrdinary(text, begin) && !isWhole) {
            first++;
        }
        if (first == to) {
            return;
        }
        boolean isSure =
                folded.words().subList(first, to).stream().anyMatch(word -> !isOrdinary(text, word)) || to - first > 1;
        runs.add(new Run(
                folded.words().get(first).start(), folded.words().get(to - 1).end(), isSure));
    }

    private static boolean beginsHere(String text, int start) {
        String before = text.substring(Math.max(0, start - 12), start);
        return (NameGrammar.beginsSentence(before) && start <= 12)
                || NameGrammar.beginsSentence(" x" + before)
                || MAY_BEGIN.matcher(before).find();
    }

    private boolean isCapital(FoldedText folded, String text, int at) {
        Word word = folded.words().get(at);
        int first = text.codePointAt(word.start());
        // After an apostrophe: "I’M", "L’ÉTÉ".
        boolean isTail =
                at > 0 && folded.gap(at - 1).matches("['’]") && word.folded().length() <= 2;
        return Character.isUpperCase(first)
                && !isTail
                && word.folded().length() > 1
                && !NO_NAMES.contains(word.folded())
                && !calendar.contains(word.folded());
    }

    private static boolean isJoined(String gap) {
        return gap.matches("[\\h\\u00A0]|[-‐‑]|['’]|[\\h\\u00A0]&[\\h\\u00A0]");
    }

    private boolean isOrdinary(String text, Word word) {
        String written = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        return known.computeIfAbsent(written, words::test);
    }

    /// Days, months and languages in English and French, without accents.
    private static Set<String> calendar() {
        Set<String> all = new HashSet<>();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                all.add(FoldedText.fold(day.getDisplayName(TextStyle.FULL, locale)));
                all.add(FoldedText.fold(day.getDisplayName(TextStyle.FULL, locale)) + "s");
                all.add(FoldedText.fold(day.getDisplayName(TextStyle.SHORT, locale))
                        .replace(".", ""));
            }
            for (Month month : Month.values()) {
                all.add(FoldedText.fold(month.getDisplayName(TextStyle.FULL, locale)));
                all.add(FoldedText.fold(month.getDisplayName(TextStyle.SHORT, locale))
                        .replace(".", ""));
            }
            for (String language : Locale.getISOLanguages()) {
                all.add(FoldedText.fold(Locale.of(language).getDisplayLanguage(locale)));
            }
        }
        return all;
    }
}
