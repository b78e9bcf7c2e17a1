package app.rebound.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what was looked for in the texts as they were written, and cuts out what stands around it.
///
/// The words of a text are found as the index finds them, each with its place in the text itself, so that folding,
/// which makes words longer or shorter, moves no mark.
final class Excerpts {
    /// UTF-16 units of an excerpt: about two lines.
    static final int LENGTH = 180;

    private static final int BEFORE = 48;

    /// A stretch of the text that was looked for.
    ///
    /// @param clause which of the asked clauses it is of
    record Mark(int start, int end, int clause) {}

    private final List<Wanted.Clause> asked;
    private final List<Wanted.Clause> excluded;
    private final PlainWords plain = new PlainWords(false);

    Excerpts(Wanted wanted) {
        asked = wanted.asked();
        excluded = wanted.clauses().stream().filter(Wanted.Clause::isExcluded).toList();
    }

    /// Whether every word is in one of a row's texts or the names of its people, and none that is excluded.
    boolean hasAll(Written row) {
        List<String> texts = new ArrayList<>(row.texts());
        texts.addAll(row.names());
        Set<Integer> found = new HashSet<>();
        texts.forEach(text -> marks(asked, text, false).forEach(mark -> found.add(mark.clause())));
        return found.size() == asked.size()
                && texts.stream().allMatch(text -> marks(excluded, text, false).isEmpty());
    }

    /// What was looked for in `text`, in the order of the text, none over another.
    ///
    /// @param isSimilar whether words that look alike count too
    List<Mark> marks(String text, boolean isSimilar) {
        return marks(asked, text, isSimilar);
    }

    private List<Mark> marks(List<Wanted.Clause> clauses, String text, boolean isSimilar) {
        if (clauses.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<PlainWords.Word> words = plain.of(text);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int clause = 0; clause < clauses.size(); clause++) {
                int end = end(clauses.get(clause), words, i, isSimilar);
                if (end > 0) {
                    add(marks, new Mark(words.get(i).start(), end, clause));
                }
            }
        }
        return marks;
    }

    private static void add(List<Mark> marks, Mark mark) {
        if (marks.isEmpty() || marks.getLast().end() <= mark.start()) {
            marks.add(mark);
        } else if (marks.getLast().end() < mark.end()) {
            Mark last = marks.removeLast();
            marks.add(new Mark(Math.min(last.start(), mark.start()), mark.end(), last.clause()));
        }
    }

    /// Where the clause ends that begins with the word at `at`; 0 where none does.
    private static int end(Wanted.Clause clause, List<PlainWords.Word> words, int at, boolean isSimilar) {
        int found = at;
        for (int i = 0; i < clause.words().size(); i++) {
            boolean isLast = i == clause.words().size() - 1;
            if (found >= words.size()
                    || !isLike(
                            words.get(found).spelling(),
                            clause,
                            i,
                            isLast,
                            isSimilar && clause.words().size() == 1)) {
                return 0;
            }
            found++;
        }
        return words.get(found - 1).end();
    }

    private static boolean isLike(String word, Wanted.Clause clause, int at, boolean isLast, boolean isSimilar) {
        String wanted = clause.words().get(at);
        return word.equals(wanted)
                || (isSign(wanted) && word.contains(wanted))
                || (isLast && clause.isOpen() && word.startsWith(wanted))
                || (isSimilar && Typos.isWithin(wanted, word, Queries.forgiven(wanted)));
    }

    /// One Chinese or Japanese sign, which texts hold in pairs.
    private static boolean isSign(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    }

    /// The piece of a row that shows best why it was found; from its beginning where no word of it was.
    Excerpt of(List<String> texts, boolean isSimilar) {
        String best = "";
        List<Mark> marks = List.of();
        for (String text : texts) {
            List<Mark> here = marks(text, isSimilar);
            if (best.isEmpty() || clauses(here) > clauses(marks)) {
                best = text;
                marks = here;
            }
        }
        return cut(best, marks);
    }

    private static long clauses(List<Mark> marks) {
        return marks.stream().mapToInt(Mark::clause).distinct().count();
    }

    /// All of `text`, with its marks.
    Excerpt whole(String text, boolean isSimilar) {
        return pieces(text, 0, text.length(), marks(text, isSimilar));
    }

    private static Excerpt cut(String text, List<Mark> marks) {
        int centre = marks.isEmpty() ? 0 : marks.get(densest(marks)).start();
        int start = centre <= BEFORE ? 0 : wordStart(text, centre - BEFORE, centre);
        int end = text.length() - start <= LENGTH ? text.length() : wordEnd(text, start + LENGTH);
        Excerpt middle = pieces(text, start, end, marks);
        List<Excerpt.Piece> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.add(new Excerpt.Piece("… ", false));
        }
        pieces.addAll(middle.pieces());
        if (end < text.length()) {
            pieces.add(new Excerpt.Piece(" …", false));
        }
        return new Excerpt(pieces);
    }

    /// The mark from which on most different words stand within one excerpt.
    private static int densest(List<Mark> marks) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int from = marks.get(i).start();
            int at = i;
            Set<Integer> clauses = new HashSet<>();
            while (at < marks.size() && marks.get(at).end() <= from + LENGTH - BEFORE) {
                clauses.add(marks.get(at).clause());
                at++;
            }
            if (clauses.size() > most) {
                most = clauses.size();
                best = i;
            }
        }
        return best;
    }

    private static int wordStart(String text, int from, int most) {
        for (int i = from; i < most; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return whole(text, from);
    }

    private static int wordEnd(String text, int from) {
        for (int i = from; i > from - BEFORE; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return whole(text, from);
    }

    /// The same place, or the one before it where a sign would be cut in two.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static Excerpt pieces(String text, int start, int end, List<Mark> marks) {
        List<Excerpt.Piece> pieces = new ArrayList<>();
        int at = start;
        for (Mark mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                add(pieces, text.substring(at, mark.start()), false);
                add(pieces, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        return new Excerpt(pieces);
    }

    private static void add(List<Excerpt.Piece> pieces, String text, boolean isHit) {
        String oneLine = text.replaceAll("\\s+", " ");
        if (!oneLine.isEmpty()) {
            pieces.add(new Excerpt.Piece(oneLine, isHit));
        }
    }
}
