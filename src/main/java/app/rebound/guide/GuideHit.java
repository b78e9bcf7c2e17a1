package app.rebound.guide;

import app.rebound.text.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line of the contents: a chapter, and where in it stands what was looked for.
///
/// @param block the first block that has one of the words, counted from 0; −1 for the chapter's beginning
/// @param context the words of that block, shortened; empty for none
record GuideHit(Chapter chapter, int block, String context) {
    /// The context holds at most so many letters on each side of the first word found.
    private static final int AROUND = 48;

    static GuideHit beginning(Chapter chapter) {
        return new GuideHit(chapter, -1, "");
    }

    /// The chapters that hold every word of `query`, those that name it in their title first; all of them for none.
    static List<GuideHit> of(List<Chapter> chapters, String query) {
        String folded = FoldedText.of(query).strip();
        if (folded.isEmpty()) {
            return chapters.stream().map(GuideHit::beginning).toList();
        }
        List<String> words = Arrays.asList(folded.split("\\s+"));
        List<GuideHit> inTitle = new ArrayList<>();
        List<GuideHit> inText = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (holdsAll(chapter.title(), words)) {
                inTitle.add(beginning(chapter));
            } else if (holdsAll(chapter.plain(), words)) {
                inText.add(in(chapter, words));
            }
        }
        inTitle.addAll(inText);
        return inTitle;
    }

    private static boolean holdsAll(String text, List<String> words) {
        String folded = FoldedText.of(text);
        return words.stream().allMatch(folded::contains);
    }

    /// The block that has all the words, or else the first that has one.
    private static GuideHit in(Chapter chapter, List<String> words) {
        int best = -1;
        for (int at = 0; at < chapter.blocks().size(); at++) {
            String folded = FoldedText.of(chapter.blocks().get(at).plain());
            if (words.stream().allMatch(folded::contains)) {
                return new GuideHit(chapter, at, around(chapter.blocks().get(at).plain(), words));
            }
            if (best < 0 && words.stream().anyMatch(folded::contains)) {
                best = at;
            }
        }
        return new GuideHit(
                chapter, best, best < 0 ? "" : around(chapter.blocks().get(best).plain(), words));
    }

    private static String around(String text, List<String> words) {
        String folded = FoldedText.of(text);
        int first = words.stream()
                .mapToInt(folded::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        // Folding may shorten or lengthen a text a little; the context is only to be recognised.
        int from = wordStart(text, Math.clamp(first - AROUND, 0, text.length()));
        int to = Math.min(text.length(), first + 2 * AROUND);
        return (from > 0 ? "…" : "")
                + text.substring(from, Math.max(from, to)).strip()
                + (to < text.length() ? "…" : "");
    }

    private static int wordStart(String text, int at) {
        int blank = text.indexOf(' ', at);
        return at == 0 || blank < 0 ? at : blank + 1;
    }
}
