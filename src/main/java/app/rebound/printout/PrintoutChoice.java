package app.rebound.printout;

import app.rebound.id.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person chose to print; kept with a named printout, so that it can be made again.
///
/// @param setback null for what is not about one, such as a year in review
/// @param parts ids of [PartId] in the order they are printed
/// @param leftOut single things of those parts that stay out
/// @param agreed private things that the person took in for this reader, having been asked once more
/// @param span what happened or was written outside it stays out; null for everything
/// @param hasPseudonyms whether people are called by their pseudonyms where they have one, in every text
/// @param decided what to do with words that look like a name and are nobody's: the words as found, and what stands
///     instead; the same words where they stay
/// @param hasCommentFields whether the reader finds fields to write in
/// @param language of the document
public record PrintoutChoice(
        PrintoutKind kind,
        @Nullable UUID setback,
        Reader reader,
        List<String> parts,
        Set<Ref> leftOut,
        Set<Ref> agreed,
        @Nullable Span span,
        boolean hasPseudonyms,
        Map<String, String> decided,
        boolean hasCommentFields,
        PageStyle page,
        Locale language) {
    public PrintoutChoice {
        parts = List.copyOf(parts);
        leftOut = Set.copyOf(leftOut);
        agreed = Set.copyOf(agreed);
        decided = Map.copyOf(decided);
    }

    /// A document of those parts with everything that is not private, with comment fields, on A4.
    public static PrintoutChoice document(
            UUID setback, Reader reader, List<String> parts, boolean hasPseudonyms, Locale language) {
        return new PrintoutChoice(
                PrintoutKind.DOCUMENT,
                setback,
                reader,
                parts,
                Set.of(),
                Set.of(),
                null,
                hasPseudonyms,
                Map.of(),
                true,
                PageStyle.upright(Paper.A4),
                language);
    }

    /// Days from and to, both included; null is open.
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /// Whom a printout is for.
    public enum Reader {
        MENTOR,
        MANAGER,
        INTERVIEWER,
        THERAPIST,
        CLOSE,
        MYSELF;

        /// The name in message keys and on the command line.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The same for another time.
    ///
    /// @param other null for any time
    PrintoutChoice within(@Nullable Span other) {
        return new PrintoutChoice(
                kind,
                setback,
                reader,
                parts,
                leftOut,
                agreed,
                other,
                hasPseudonyms,
                decided,
                hasCommentFields,
                page,
                language);
    }

    /// The same on other pages.
    public PrintoutChoice on(PageStyle other) {
        return new PrintoutChoice(
                kind,
                setback,
                reader,
                parts,
                leftOut,
                agreed,
                span,
                hasPseudonyms,
                decided,
                hasCommentFields,
                other,
                language);
    }
}
