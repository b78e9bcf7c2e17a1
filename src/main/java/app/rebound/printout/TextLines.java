package app.rebound.printout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks a label into lines that fit into a box.
final class TextLines {
    private static final String MORE = "…";

    private TextLines() {}

    /// At least one line; what does not fit into `most` of them ends in an ellipsis.
    ///
    /// @param room how wide a line may be, in the unit of `ruler`
    static List<String> of(String text, double room, int most, ToDoubleFunction<String> ruler) {
        List<String> lines = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        StringBuilder line = new StringBuilder();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String word = text.substring(from, to);
            if (!line.isEmpty() && ruler.applyAsDouble((line + word).strip()) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            for (String piece : pieces(word, room, ruler)) {
                if (!line.isEmpty() && ruler.applyAsDouble((line + piece).strip()) > room) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(piece);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines.size() <= most ? lines : cut(lines, room, most, ruler);
    }

    /// A word too long for any line, in pieces that are not.
    private static List<String> pieces(String word, double room, ToDoubleFunction<String> ruler) {
        if (ruler.applyAsDouble(word.strip()) <= room) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String next = Character.toString(letter);
            if (!piece.isEmpty() && ruler.applyAsDouble(piece + next) > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private static List<String> cut(List<String> lines, double room, int most, ToDoubleFunction<String> ruler) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.getLast();
        while (!last.isEmpty() && ruler.applyAsDouble(last + MORE) > room) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.strip() + MORE);
        return kept;
    }
}
