package app.rebound.attachment;

/// Makes the name of a file fit to be shown and to be proposed again.
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /// `raw` on one line, without separators of folders and what no system takes, its ending kept where it is too long.
    static String clean(String raw) {
        String name = raw.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "")
                .replaceAll("[/\\\\:*?\"<>|]", "-")
                .strip();
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
