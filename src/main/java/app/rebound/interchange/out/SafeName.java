package app.rebound.interchange.out;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of files and folders that every system takes, and that differ even where it does not tell large letters from
/// small.
final class SafeName {
    private static final int LONGEST = 60;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._,'()+-]");
    /// What Windows keeps for devices, whatever the ending.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /// `words` made fit.
    ///
    /// @param otherwise where nothing is left of them
    static String of(String words, String otherwise) {
        String name = UNFIT.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("\\s+", " ");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        name = name.replaceAll("^[ .]+|[ .]+$", "");
        if (name.isEmpty()) {
            return otherwise;
        }
        return DEVICE.matcher(name).matches() ? name + "_" : name;
    }

    /// `name`, with a number where it is taken in its folder.
    ///
    /// @param folder how the folder is called
    /// @param ending with its dot; may be empty
    String fresh(String folder, String name, String ending) {
        String found = name + ending;
        for (int number = 2; !taken.add((folder + "/" + found).toLowerCase(Locale.ROOT)); number++) {
            found = name + " " + number + ending;
        }
        return found;
    }
}
