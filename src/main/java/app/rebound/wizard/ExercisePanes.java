package app.rebound.wizard;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.text.Messages;
import app.rebound.timer.QuietTimer;
import app.rebound.ui.Surroundings;
import java.util.EnumMap;
import java.util.Map;

/// The panes of the kinds of exercises that need no other feature.
public final class ExercisePanes {
    private ExercisePanes() {}

    /// One factory for each kind.
    ///
    /// @param decks every question there is; reading them takes a while, so they are read before
    /// @param kind the id of the setback's kind, for the questions that it is asked
    /// @param onHelp leads to where help is
    public static Map<ExerciseKind, ExercisePane.Factory> standard(
            Surroundings surroundings, FeelingVocabulary feelings, QuestionDecks decks, String kind, Runnable onHelp) {
        Messages messages = surroundings.messages();
        Map<ExerciseKind, ExercisePane.Factory> panes = new EnumMap<>(ExerciseKind.class);
        panes.put(ExerciseKind.WRITING, (exercise, callbacks) -> new WritingPane(exercise, messages, callbacks));
        panes.put(ExerciseKind.STEMS, (exercise, callbacks) -> new StemsPane(exercise, messages, callbacks));
        panes.put(ExerciseKind.LETTER, (exercise, callbacks) -> new LetterPane(exercise, messages, callbacks));
        panes.put(ExerciseKind.LIST, (exercise, callbacks) -> new ListPane(exercise, messages, callbacks));
        panes.put(
                ExerciseKind.FEELINGS,
                (exercise, callbacks) -> new FeelingsPane(exercise, feelings, messages, callbacks));
        panes.put(ExerciseKind.READING, (exercise, callbacks) -> new ReadingPane(exercise, messages, callbacks));
        panes.put(ExerciseKind.REFRAME, (exercise, callbacks) -> new ReframePane(exercise, messages, callbacks));
        panes.put(ExerciseKind.RUNWAY, (exercise, callbacks) -> new RunwayPane(exercise, messages, callbacks));
        panes.put(
                ExerciseKind.DATED_LETTER,
                (exercise, callbacks) -> new DatedLetterPane(exercise, messages, surroundings::today, callbacks));
        panes.put(
                ExerciseKind.QUESTION_DECK,
                (exercise, callbacks) -> new QuestionDeckPane(exercise, decks, kind, messages, callbacks));
        panes.put(
                ExerciseKind.TRACK,
                (exercise, callbacks) -> new TrackPane(
                        exercise,
                        messages,
                        surroundings::today,
                        new QuietTimer(surroundings.tasks(), surroundings.clock()),
                        onHelp,
                        callbacks));
        return panes;
    }
}
