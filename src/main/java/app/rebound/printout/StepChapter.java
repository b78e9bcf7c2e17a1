package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One step of the program: what was written on its pages and collected there, apart from what has a chapter of its
/// own, so that a chapter left out does not come back through a step.
final class StepChapter implements ChapterSource {
    private static final Set<Noun> OF_CHAPTERS = Set.of(
            Noun.REASON,
            Noun.LESSON,
            Noun.FEEDBACK,
            Noun.LEDGER_LINE,
            Noun.STORY,
            Noun.GOAL,
            Noun.MILESTONE,
            Noun.STEP_TO_TAKE,
            Noun.PROJECT,
            Noun.CHECK_IN,
            Noun.EVENT);

    private final ChapterWords words;
    private final Step step;

    StepChapter(ChapterWords words, Step step) {
        this.words = words;
        this.step = step;
    }

    @Override
    public List<Named> things(Material material) {
        Map<String, Answer> written = written(material);
        List<Named> things = new ArrayList<>();
        for (Exercise exercise : step.exercises()) {
            collected(exercise, material).stream().map(words::named).forEach(things::add);
            Answer answer = written.get(exercise.id());
            if (answer != null) {
                things.add(words.named(answer));
            }
        }
        return things;
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        Map<String, Answer> written = written(chosen);
        List<Part.Section> sections = new ArrayList<>();
        for (Exercise exercise : step.exercises()) {
            List<Card> collected = collected(exercise, chosen);
            if (!collected.isEmpty()) {
                sections.add(new Part.Section(
                        "cards:" + exercise.id(),
                        words.get(exercise.titleKey()),
                        words.get(exercise.promptKey()),
                        words.cards(collected)));
            }
            Answer answer = written.get(exercise.id());
            if (answer != null) {
                words.section(answer).ifPresent(sections::add);
            }
        }
        return wanted.chapter(sections);
    }

    private Map<String, Answer> written(Material material) {
        return material.answers().stream()
                .filter(answer -> answer.isWritten() && !hasChapter(answer))
                .collect(Collectors.toMap(Answer::exercise, Function.identity(), (first, _) -> first));
    }

    private boolean hasChapter(Answer answer) {
        return answer.exercise().equals(TellingChapters.OWN_PART)
                || words.program()
                        .exercise(answer.exercise())
                        .map(Exercise::isTakeaway)
                        .orElse(false);
    }

    /// What an exercise collects, each card where the first page shows it.
    private List<Card> collected(Exercise exercise, Material material) {
        Noun noun = exercise.noun();
        if (noun == null || OF_CHAPTERS.contains(noun)) {
            return List.of();
        }
        Set<Ref> before = new HashSet<>();
        for (Exercise earlier : words.program().exercises()) {
            if (earlier.id().equals(exercise.id())) {
                break;
            }
            if (earlier.noun() == noun) {
                shown(earlier, material).forEach(card -> before.add(card.ref()));
            }
        }
        return shown(exercise, material).stream()
                .filter(card -> !before.contains(card.ref()) && !isQuestion(card))
                .toList();
    }

    /// Questions to the reader have their chapter.
    private static boolean isQuestion(Card card) {
        return card.type().noun() == Noun.ASK && TellingChapters.isQuestion(card);
    }

    private static List<Card> shown(Exercise exercise, Material material) {
        return exercise.noun() == null
                ? List.of()
                : material.cards(exercise.noun()).stream()
                        .filter(card -> card.says(exercise.where()))
                        .toList();
    }
}
