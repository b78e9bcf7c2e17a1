package app.rebound.printout;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Arrays;
import java.util.Locale;

/// Where a line may end, found once for each piece of text: the engine asks anew for the rest of it with every line.
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator rules;
    private final Meter meter;
    private String whole = "";
    private int[] breaks = new int[64];
    private int count;
    private int start;
    private int at;

    LineBreaks(Locale language, Meter meter) {
        this.rules = BreakIterator.getLineInstance(language);
        this.meter = meter;
    }

    @Override
    public void setText(String text) {
        int skipped = whole.length() - text.length();
        if (skipped >= start && whole.endsWith(text) && !text.isEmpty()) {
            meter.read(skipped - start);
            start = skipped;
        } else {
            meter.read(whole.length() - start);
            find(text);
        }
        int found = Arrays.binarySearch(breaks, 0, count, start);
        at = found >= 0 ? found + 1 : -found - 1;
    }

    private void find(String text) {
        whole = text;
        start = 0;
        count = 0;
        rules.setText(text);
        rules.first();
        for (int next = rules.next(); next != BreakIterator.DONE; next = rules.next()) {
            if (isInElision(text, next)) {
                continue;
            }
            if (count == breaks.length) {
                breaks = Arrays.copyOf(breaks, 2 * count);
            }
            breaks[count++] = next;
        }
    }

    /// Between the apostrophe and the word of l’équipe or d’accord; ICU lets a line end there.
    private static boolean isInElision(String text, int at) {
        return at > 1
                && at < text.length()
                && (text.charAt(at - 1) == '’' || text.charAt(at - 1) == '\'')
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    public int next() {
        return at < count ? breaks[at++] - start : BreakIterator.DONE;
    }
}
