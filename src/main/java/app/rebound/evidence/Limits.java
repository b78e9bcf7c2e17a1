package app.rebound.evidence;

/// How much a reading takes before it says that it is too much.
///
/// @param fileBytes of one file
/// @param pieceBytes of one mail, entry, event, line or file inside an archive that is held in memory
/// @param items found things or entries
/// @param refusals that are kept one by one; further ones are counted only
/// @param textLength characters of a record's text, "the first lines"
/// @param originalLength characters kept of how it stood in the file
/// @param archiveFiles files inside an archive or a chosen folder
/// @param archiveBytes of all that an archive unpacks to
/// @param archiveRatio how many times larger than its packed form a file in an archive may be
/// @param depth of nesting
/// @param occurrences of one recurring event
public record Limits(
        long fileBytes,
        int pieceBytes,
        int items,
        int refusals,
        int textLength,
        int originalLength,
        int archiveFiles,
        long archiveBytes,
        int archiveRatio,
        int depth,
        int occurrences) {
    private static final long GIGABYTE = 1L << 30;

    public static final Limits STANDARD =
            new Limits(16 * GIGABYTE, 1 << 24, 1_000_000, 1_000, 2_000, 8_000, 200_000, 16 * GIGABYTE, 200, 64, 20_000);

    public Limits withItems(int other) {
        return new Limits(
                fileBytes,
                pieceBytes,
                other,
                refusals,
                textLength,
                originalLength,
                archiveFiles,
                archiveBytes,
                archiveRatio,
                depth,
                occurrences);
    }

    public Limits withFileBytes(long other) {
        return new Limits(
                other,
                pieceBytes,
                items,
                refusals,
                textLength,
                originalLength,
                archiveFiles,
                archiveBytes,
                archiveRatio,
                depth,
                occurrences);
    }

    public Limits withPieceBytes(int other) {
        return new Limits(
                fileBytes,
                other,
                items,
                refusals,
                textLength,
                originalLength,
                archiveFiles,
                archiveBytes,
                archiveRatio,
                depth,
                occurrences);
    }

    public Limits withArchive(int files, long bytes) {
        return new Limits(
                fileBytes,
                pieceBytes,
                items,
                refusals,
                textLength,
                originalLength,
                files,
                bytes,
                archiveRatio,
                depth,
                occurrences);
    }
}
