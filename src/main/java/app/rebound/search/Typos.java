package app.rebound.search;

/// Counts how many typos apart two words are: a letter too much, too little or another one, or two that changed places.
final class Typos {
    private Typos() {}

    /// Whether at most `most` typos lie between them; the first letter has to be the same, as the index asks for.
    static boolean isWithin(String wanted, String word, int most) {
        if (most == 0
                || Math.abs(wanted.length() - word.length()) > most
                || wanted.codePointAt(0) != word.codePointAt(0)) {
            return wanted.equals(word);
        }
        return between(wanted, word, most) <= most;
    }

    /// How many typos lie between two words; any number above `most` where they are more.
    static int between(String one, String other, int most) {
        int[] left = one.codePoints().toArray();
        int[] right = other.codePoints().toArray();
        if (Math.abs(left.length - right.length) > most) {
            return most + 1;
        }
        int[] before = new int[right.length + 1];
        int[] above = new int[right.length + 1];
        int[] row = new int[right.length + 1];
        for (int j = 0; j <= right.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.length; j++) {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                int apart = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
                boolean isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                row[j] = isSwapped ? Math.min(apart, before[j - 2] + 1) : apart;
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[right.length];
    }
}
