package app.rebound.printout;

/// The name proposed for a saved printout.
public final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /// A name that every file system takes, with its ending.
    ///
    /// @param title as printed, so with the pseudonyms where they are wanted
    public static String of(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) {
            return "rebound.pdf";
        }
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        return plain.substring(0, end) + ".pdf";
    }
}
