package app.rebound.printout;

import java.util.Locale;

/// What kind of document a printout is.
public enum PrintoutKind {
    /// Chosen parts of one setback for one reader.
    DOCUMENT,
    /// All steps with lines, to fill by hand.
    BLANK_WORKBOOK,
    /// What will be done differently, for a manager.
    IMPROVEMENT_PLAN,
    /// What to say in an interview.
    INTERVIEW_SHEET,
    /// What was done between two jobs.
    TIME_BETWEEN,
    /// One page for the week's talk with a mentor.
    MENTOR_WEEK,
    /// Everything of one setback.
    RECOVERY_BOOK,
    /// One year across all setbacks.
    YEAR_IN_REVIEW;

    /// The name in message keys and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is about one setback.
    public boolean isOfSetback() {
        return this != BLANK_WORKBOOK && this != YEAR_IN_REVIEW;
    }
}
