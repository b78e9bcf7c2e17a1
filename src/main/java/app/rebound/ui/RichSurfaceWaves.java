package app.rebound.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Underlines words in a [StyledArea]: a style class of their letters, so that it moves with them.
final class RichSurfaceWaves implements Waves {
    private static final String MISSPELT = "misspelt";

    private final StyledArea area;

    RichSurfaceWaves(StyledArea area) {
        this.area = area;
    }

    @Override
    public int first() {
        return area.getVisibleParagraphs().isEmpty() ? 0 : area.visibleParToAllParIndex(0);
    }

    @Override
    public int last() {
        return first() + area.getVisibleParagraphs().size() - 1;
    }

    @Override
    public int paragraphAt(int offset) {
        return area.offsetToPosition(offset, Bias.Forward).getMajor();
    }

    @Override
    public String paragraph(int index) {
        return area.getText(index);
    }

    @Override
    public int start(int index) {
        return area.getAbsolutePosition(index, 0);
    }

    @Override
    public void set(int index, List<SpellingSource.Range> words) {
        var waves = new boolean[area.getParagraphLength(index)];
        for (SpellingSource.Range word : words) {
            Arrays.fill(waves, word.start(), Math.min(word.end(), waves.length), true);
        }
        StyleSpans<Collection<String>> present = area.getStyleSpans(index);
        StyleSpans<Collection<String>> wanted = present.overlay(spans(waves), RichSurfaceWaves::with);
        if (!wanted.equals(present)) {
            area.setStyleSpans(index, 0, wanted);
        }
    }

    @Override
    public Optional<SpellingSource.Range> at(int offset) {
        int index = paragraphAt(offset);
        int start = start(index);
        boolean[] waves = present(index);
        int column = offset - start;
        int from = column;
        while (from > 0 && waves[from - 1]) {
            from--;
        }
        int to = column;
        while (to < waves.length && waves[to]) {
            to++;
        }
        return from == to ? Optional.empty() : Optional.of(new SpellingSource.Range(start + from, start + to));
    }

    /// `look` with the waves that the paragraph has by now, but for words at the edit from `from` to `to`.
    StyleSpans<Collection<String>> kept(int index, StyleSpans<Collection<String>> look, int from, int to) {
        boolean[] waves = present(index);
        for (int i = Math.min(from, waves.length) - 1; i >= 0 && waves[i]; i--) {
            waves[i] = false;
        }
        for (int i = from; i < waves.length && (i < to || waves[i]); i++) {
            waves[i] = false;
        }
        return waves.length == 0 ? look : look.overlay(spans(waves), RichSurfaceWaves::with);
    }

    private boolean[] present(int index) {
        var waves = new boolean[area.getParagraphLength(index)];
        int at = 0;
        for (StyleSpan<Collection<String>> span : area.getStyleSpans(index)) {
            boolean isWave = span.getStyle().contains(MISSPELT);
            for (int end = at + span.getLength(); at < end; at++) {
                waves[at] = isWave;
            }
        }
        return waves;
    }

    private static StyleSpans<Collection<String>> spans(boolean[] waves) {
        var spans = new StyleSpansBuilder<Collection<String>>();
        int start = 0;
        for (int i = 1; i <= waves.length; i++) {
            if (i == waves.length || waves[i] != waves[start]) {
                spans.add(waves[start] ? List.of(MISSPELT) : List.of(), i - start);
                start = i;
            }
        }
        if (waves.length == 0) {
            spans.add(List.of(), 0);
        }
        return spans.create();
    }

    private static Collection<String> with(Collection<String> classes, Collection<String> wave) {
        boolean isWave = !wave.isEmpty();
        if (classes.contains(MISSPELT) == isWave) {
            return classes;
        }
        return isWave
                ? Stream.concat(classes.stream(), Stream.of(MISSPELT)).toList()
                : classes.stream().filter(name -> !name.equals(MISSPELT)).toList();
    }
}
