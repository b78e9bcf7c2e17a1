package app.rebound.printout;

import app.rebound.id.Ref;
import java.util.List;

/// What can be chosen for one kind of printout and one reader, as the workbook was at one moment.
///
/// @param parts all that the kind may have, in the order in which they are offered; some may hold nothing yet
public record PrintoutOffer(List<OfferedPart> parts) {
    public PrintoutOffer {
        parts = List.copyOf(parts);
    }

    /// One chapter with the single things that it would hold.
    ///
    /// @param id one of [PartId]
    /// @param heading as the document heads it for this reader, in the document's language
    /// @param things in the order they are printed; a thing may stand in two chapters
    /// @param isSingly whether its things come in one by one, by [PrintoutChoice#agreed()], and none by itself
    /// @param isWithoutThings whether it prints something even where there is no thing, such as lines to write on
    public record OfferedPart(
            String id, String heading, List<Thing> things, boolean isSingly, boolean isWithoutThings) {
        public OfferedPart {
            things = List.copyOf(things);
        }

        /// Whether there is nothing in it to print.
        public boolean isEmpty() {
            return things.isEmpty() && !isWithoutThings;
        }
    }

    /// One thing that can be left out, or taken in.
    ///
    /// @param words what names it, on one line; with people's names as they are
    /// @param isPrivate whether it is printed only where [PrintoutChoice#agreed()] has it; the person is asked
    ///     about that once more for the reader
    public record Thing(Ref ref, String words, boolean isPrivate) {}
}
