package app.rebound.printout;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// What a person chose to print, of one setback.
///
/// @param steps ids of the steps whose answers go in
/// @param hasTimeline whether the events go in
/// @param hasPseudonyms whether people are called by their pseudonyms where they have one, in the texts too
/// @param hasCommentFields whether the reader finds fields to write in
public record PrintoutChoice(
        UUID setback,
        Reader reader,
        Set<String> steps,
        boolean hasTimeline,
        boolean hasPseudonyms,
        boolean hasCommentFields,
        Paper paper) {
    public PrintoutChoice {
        steps = Set.copyOf(steps);
    }

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
}
