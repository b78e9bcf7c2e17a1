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
        return apart(wanted.codePoints().toArray(), word.codePoints().toArray()) <= most;
    }

    private static int apart(int[] one, int[] other) {
        int[][] apart = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                apart[i][j] = i == 0 ? j : j == 0 ? i : least(apart, one, other, i, j);
            }
        }
        return apart[one.length][other.length];
    }

    private static int least(int[][] apart, int[] one, int[] other, int i, int j) {
        int cost = one[i - 1] == other[j - 1] ? 0 : 1;
        int least = Math.min(Math.min(apart[i - 1][j], apart[i][j - 1]) + 1, apart[i - 1][j - 1] + cost);
        boolean isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwapped ? Math.min(least, apart[i - 2][j - 2] + 1) : least;
    }
}
