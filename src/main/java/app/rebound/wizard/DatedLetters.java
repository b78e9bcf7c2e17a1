package app.rebound.wizard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The letters that come back on a day.
public final class DatedLetters {
    /// The part that keeps when a letter was opened after it came back.
    static final String OPENED = "opened-on";

    private final AnswerService answers;
    private final Program program;

    public DatedLetters(AnswerService answers, Program program) {
        this.answers = answers;
        this.program = program;
    }

    /// The letters of a setback whose day has come by `today`, and which were not opened since.
    public List<Answer> due(UUID setback, LocalDate today) {
        return answers.ofSetback(setback).stream()
                .filter(answer -> answer.text(OPENED).isEmpty())
                .filter(answer -> day(answer).filter(day -> !day.isAfter(today)).isPresent())
                .toList();
    }

    private Optional<Part> dayPart(Answer answer) {
        return program.exercise(answer.exercise())
                .filter(exercise -> exercise.kind() == ExerciseKind.DATED_LETTER)
                .map(exercise -> exercise.parts().getLast());
    }

    private Optional<LocalDate> day(Answer answer) {
        return dayPart(answer).flatMap(part -> {
            try {
                return Optional.of(LocalDate.parse(answer.text(part.key())));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /// Notes that a letter was opened.
    public void wasOpened(Answer answer, LocalDate today) {
        var parts = new ArrayList<>(answer.parts());
        parts.add(AnswerPart.text(OPENED, 0, today.toString()));
        save(answer, parts);
    }

    /// Lets a letter come back on another day, or not at all where that is null; one step of undo.
    public void putOff(Answer answer, @Nullable LocalDate until) {
        dayPart(answer)
                .ifPresent(day -> save(
                        answer,
                        answer.parts().stream()
                                .map(part -> part.key().equals(day.key())
                                        ? AnswerPart.text(day.key(), 0, until == null ? "" : until.toString())
                                        : part)
                                .toList()));
    }

    private void save(Answer answer, List<AnswerPart> parts) {
        answers.save(new AnswerDraft(
                answer.setbackId(),
                answer.exercise(),
                answer.programId(),
                answer.programVersion(),
                answer.language(),
                answer.prompt(),
                answer.isPrivate(),
                answer.isLater(),
                parts,
                "letter"));
    }
}
