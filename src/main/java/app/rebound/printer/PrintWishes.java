package app.rebound.printer;

/// How a document is to be printed; what a printer cannot do is left out.
///
/// @param copies from 1 to [#MOST_COPIES]
/// @param isBothSides whether the back of a sheet is printed on too, to be turned like a book
public record PrintWishes(int copies, boolean isBothSides) {
    public static final int MOST_COPIES = 99;

    /// Once, on one side.
    public static final PrintWishes PLAIN = new PrintWishes(1, false);

    /// @throws IllegalArgumentException when `copies` is not within its range
    public PrintWishes {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies are 1 to " + MOST_COPIES + ", not " + copies);
        }
    }
}
