package app.rebound.printout;

import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.feedback.Feedback;
import app.rebound.id.Noun;
import app.rebound.ledger.LedgerLine;
import app.rebound.lesson.Lesson;
import app.rebound.people.Ask;
import app.rebound.people.Outreach;
import app.rebound.plan.Application;
import app.rebound.plan.Goal;
import app.rebound.plan.Move;
import app.rebound.plan.OptionIdea;
import app.rebound.plan.Project;
import app.rebound.reason.Reason;
import app.rebound.session.WorkSession;
import app.rebound.story.Story;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One step of the program to fill by hand: every page with its questions and room for the answers, and no word of the
/// workbook.
final class BlankChapter implements ChapterSource {
    private static final int FEW = 3;
    private static final int SOME = 6;
    private static final int MANY = 14;

    /// What of a card is asked for on paper.
    private static final Map<Noun, List<Field>> ASKED = Map.ofEntries(
            Map.entry(Noun.REASON, List.of(Reason.TITLE, Reason.KIND, Reason.CONTROL, Reason.NOTE)),
            Map.entry(Noun.LESSON, List.of(Lesson.TITLE, Lesson.CHANGE_TEXT, Lesson.IF_TEXT, Lesson.THEN_TEXT)),
            Map.entry(
                    Noun.FEEDBACK,
                    List.of(
                            Feedback.WHO,
                            Feedback.TOLD_ON,
                            Feedback.WORDS,
                            Feedback.IS_TRUE,
                            Feedback.NOT_TRUE,
                            Feedback.USEFUL)),
            Map.entry(Noun.LEDGER_LINE, List.of(LedgerLine.TITLE, LedgerLine.SIDE, LedgerLine.AREA, LedgerLine.NOTE)),
            Map.entry(
                    Noun.WORK_SESSION, List.of(WorkSession.PLANNED_ON, WorkSession.PLANNED_AT, WorkSession.WHERE_TEXT)),
            Map.entry(Noun.ASK, List.of(Ask.WHO, Ask.TITLE, Ask.ANSWER)),
            Map.entry(Noun.OUTREACH, List.of(Outreach.WHO, Outreach.PURPOSE, Outreach.DRAFT)),
            Map.entry(Noun.OPTION_IDEA, List.of(OptionIdea.TITLE, OptionIdea.NOTE)),
            Map.entry(Noun.GOAL, List.of(Goal.TITLE, Goal.WHY, Goal.DUE, Goal.REWARD)),
            Map.entry(Noun.PROJECT, List.of(Project.TITLE, Project.NOTE, Project.HOURS_WEEK)),
            Map.entry(Noun.MOVE, List.of(Move.TITLE, Move.KIND, Move.WHY, Move.DUE)),
            Map.entry(Noun.APPLICATION, List.of(Application.TITLE, Application.WHO, Application.SENT_ON)));

    private static final Map<Noun, CardType> TYPES = List.of(
                    Reason.TYPE,
                    Lesson.TYPE,
                    Feedback.TYPE,
                    LedgerLine.TYPE,
                    WorkSession.TYPE,
                    Ask.TYPE,
                    Outreach.TYPE,
                    Story.TYPE,
                    OptionIdea.TYPE,
                    Goal.TYPE,
                    Project.TYPE,
                    Move.TYPE,
                    Application.TYPE)
            .stream()
            .collect(Collectors.toUnmodifiableMap(CardType::noun, type -> type));

    private final ChapterWords words;
    private final Step step;

    BlankChapter(ChapterWords words, Step step) {
        this.words = words;
        this.step = step;
    }

    @Override
    public boolean isWithoutThings() {
        return true;
    }

    @Override
    public List<Named> things(Material material) {
        return List.of();
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        return wanted.chapter(step.exercises().stream()
                .map(exercise -> new Part.Section(
                        "exercise:" + exercise.id(),
                        words.get(exercise.titleKey()),
                        words.get(exercise.promptKey()),
                        blocks(exercise)))
                .toList());
    }

    private List<Block> blocks(Exercise exercise) {
        List<Block> blocks = new ArrayList<>();
        if (exercise.hasHint()) {
            blocks.add(new Block.Prose(words.get(exercise.hintKey())));
        }
        if (exercise.kind() == ExerciseKind.READING) {
            words.get(exercise.readingKey())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(new Block.Prose(line)));
        }
        CardType type = exercise.noun() == null ? null : TYPES.get(exercise.noun());
        if (type != null) {
            asked(exercise, type).forEach(field -> field(blocks, type, field));
        } else if (exercise.parts().isEmpty()) {
            blocks.add(new Block.Lines(MANY));
        } else {
            parts(blocks, exercise);
        }
        return blocks;
    }

    private void parts(List<Block> blocks, Exercise exercise) {
        boolean isFirst = true;
        for (app.rebound.wizard.Part part : exercise.parts()) {
            // The questions for one kind of setback are asked on the screen, where the kind is known.
            if (exercise.kind() == ExerciseKind.QUESTION_DECK && !part.key().startsWith("general-")) {
                continue;
            }
            label(blocks, words.get(part.labelKey()));
            if (exercise.kind() == ExerciseKind.FEELINGS && isFirst) {
                blocks.add(new Block.Boxes(words.feelingFamilies()));
            }
            blocks.add(new Block.Lines(lines(exercise.kind())));
            isFirst = false;
        }
    }

    private static int lines(ExerciseKind kind) {
        return switch (kind) {
            case RUNWAY -> 1;
            case TRACK, DATED_LETTER -> MANY;
            case LIST, WRITING, LETTER, SUMMARY -> SOME;
            default -> FEW;
        };
    }

    private static List<Field> asked(Exercise exercise, CardType type) {
        if (!exercise.fields().isEmpty()) {
            return exercise.fields().stream().map(type::field).toList();
        }
        return ASKED.getOrDefault(type.noun(), type.fields());
    }

    private void field(List<Block> blocks, CardType type, Field field) {
        label(blocks, words.get(type.labelKey(field)));
        switch (field) {
            case Field.Choice choice ->
                blocks.add(new Block.Boxes(choice.options().stream()
                        .map(option -> words.get(type.optionKey(choice, option)))
                        .toList()));
            case Field.Text text -> blocks.add(new Block.Lines(text.length() == Field.Length.LONG ? FEW : 1));
            default -> blocks.add(new Block.Lines(1));
        }
    }

    private static void label(List<Block> blocks, String label) {
        blocks.add(new Block.Labelled(label, ""));
    }
}
