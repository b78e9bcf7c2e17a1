package app.rebound.printout;

import app.rebound.wizard.Program;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is chosen for a reader until the person chooses otherwise.
public final class ReaderDefaults {
    private ReaderDefaults() {}

    /// The choice that a printout begins with: nothing private, everything else of the parts, for any time.
    ///
    /// @param setback null for what is not about one
    /// @param language of the document
    public static PrintoutChoice choice(
            PrintoutKind kind,
            @Nullable UUID setback,
            PrintoutChoice.Reader reader,
            Program program,
            PageStyle page,
            Locale language) {
        return new PrintoutChoice(
                kind,
                setback,
                reader,
                parts(kind, reader, program),
                Set.of(),
                Set.of(),
                null,
                hasPseudonyms(kind, reader),
                Map.of(),
                hasCommentFields(kind, reader),
                page,
                language);
    }

    /// The reader that a kind of printout is mostly for.
    public static PrintoutChoice.Reader reader(PrintoutKind kind) {
        return switch (kind) {
            case DOCUMENT, MENTOR_WEEK -> PrintoutChoice.Reader.MENTOR;
            case IMPROVEMENT_PLAN -> PrintoutChoice.Reader.MANAGER;
            case INTERVIEW_SHEET, TIME_BETWEEN, BLANK_WORKBOOK, RECOVERY_BOOK, YEAR_IN_REVIEW ->
                PrintoutChoice.Reader.MYSELF;
        };
    }

    /// The parts in the order they are printed; what feelings, feedback and the journal say is for the person to add.
    public static List<String> parts(PrintoutKind kind, PrintoutChoice.Reader reader, Program program) {
        if (kind != PrintoutKind.DOCUMENT) {
            return PartId.of(kind, program);
        }
        return switch (reader) {
            case MENTOR ->
                List.of(
                        PartId.SENTENCE,
                        PartId.STORY,
                        PartId.TIMELINE,
                        PartId.REASONS,
                        PartId.OWN_PART,
                        PartId.LESSONS,
                        PartId.PLAN,
                        PartId.QUESTIONS);
            case MANAGER -> List.of(PartId.SENTENCE, PartId.LESSONS, PartId.PLAN, PartId.QUESTIONS);
            case INTERVIEWER -> List.of(PartId.SENTENCE, PartId.STORY, PartId.LESSONS);
            case THERAPIST ->
                List.of(
                        PartId.SENTENCE,
                        PartId.STORY,
                        PartId.TIMELINE,
                        PartId.OWN_PART,
                        PartId.STEP + "accept",
                        PartId.STEP + "forgive",
                        PartId.LEDGER,
                        PartId.QUESTIONS);
            case CLOSE -> List.of(PartId.STORY, PartId.SENTENCE, PartId.LESSONS, PartId.PLAN, PartId.QUESTIONS);
            case MYSELF ->
                Stream.concat(
                                PartId.chapters().stream().filter(part -> !part.equals(PartId.ENTRIES)),
                                program.steps().stream().map(step -> PartId.STEP + step.id()))
                        .toList();
        };
    }

    /// Whoever may meet the people of the story somewhere reads pseudonyms.
    static boolean hasPseudonyms(PrintoutKind kind, PrintoutChoice.Reader reader) {
        return switch (reader) {
            case MENTOR, MANAGER, INTERVIEWER -> kind != PrintoutKind.BLANK_WORKBOOK;
            case THERAPIST, CLOSE, MYSELF -> false;
        };
    }

    /// Whoever is asked for an answer finds a place for it.
    static boolean hasCommentFields(PrintoutKind kind, PrintoutChoice.Reader reader) {
        return switch (kind) {
            case DOCUMENT, IMPROVEMENT_PLAN ->
                reader == PrintoutChoice.Reader.MENTOR
                        || reader == PrintoutChoice.Reader.MANAGER
                        || reader == PrintoutChoice.Reader.THERAPIST;
            default -> false;
        };
    }
}
