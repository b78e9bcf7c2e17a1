package app.rebound.setback;

import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gathers what was learned in the setbacks before one.
public final class EarlierService {
    private static final String NEXT_TIME = "next-time";

    private final OverviewService overviews;
    private final AnswerService answers;
    private final Function<UUID, List<EarlierLesson>> lessons;

    /// @param lessons those of a setback; runs where reading is allowed
    public EarlierService(
            OverviewService overviews, AnswerService answers, Function<UUID, List<EarlierLesson>> lessons) {
        this.overviews = overviews;
        this.answers = answers;
        this.lessons = lessons;
    }

    /// The open and closed setbacks that were begun before this one and in which something was learned, the one worked
    /// on last first. A paused one is left in peace.
    List<Earlier> before(Setback setback) {
        return overviews.all().stream()
                .filter(one -> one.setback().createdAt().isBefore(setback.createdAt()))
                .filter(one -> one.setback().state() != Setback.State.PAUSED)
                .map(this::learned)
                .filter(learned -> !learned.isEmpty())
                .toList();
    }

    private Earlier learned(SetbackOverview overview) {
        Setback setback = overview.setback();
        List<EarlierLesson> learned = lessons.apply(setback.id());
        List<String> sayings = new ArrayList<>();
        sayings.add(overview.progress().takeaway());
        learned.forEach(lesson -> sayings.add(lesson.title().strip()));
        sayings.removeIf(String::isBlank);
        Stream<Earlier.IfThen> written =
                answers.find(setback.id(), NEXT_TIME).stream().map(EarlierService::plan);
        Stream<Earlier.IfThen> ofLessons =
                learned.stream().map(lesson -> new Earlier.IfThen(lesson.condition(), lesson.response()));
        return new Earlier(
                setback,
                sayings,
                Stream.concat(written, ofLessons)
                        .filter(Earlier.IfThen::isWhole)
                        .toList());
    }

    private static Earlier.IfThen plan(Answer answer) {
        return new Earlier.IfThen(answer.text("if").strip(), answer.text("then").strip());
    }
}
