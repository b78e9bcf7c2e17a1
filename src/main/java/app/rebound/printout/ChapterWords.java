package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What all chapters say alike, in the language of the document: sections of cards and answers, days, short names.
final class ChapterWords {
    private static final int BRIEF = 90;

    private final Messages messages;
    private final Program program;
    private final FeelingVocabulary feelings;
    private final DateWords dates;
    private final CardWords cards;
    private final AnswerBlocks blocks;

    ChapterWords(Messages messages, Program program, FeelingVocabulary feelings) {
        this.messages = messages;
        this.program = program;
        this.feelings = feelings;
        dates = new DateWords(messages);
        cards = new CardWords(messages);
        blocks = new AnswerBlocks(messages, feelings);
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    Locale locale() {
        return messages.locale();
    }

    DateWords dates() {
        return dates;
    }

    Program program() {
        return program;
    }

    /// Empty for no day.
    String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.of(FuzzyDate.ofDay(day));
    }

    String title(Card card) {
        return cards.title(card);
    }

    /// What one field of a card says; empty for nothing.
    String said(Card card, Field field) {
        return cards.said(card.type(), field, card.values()).strip();
    }

    String label(Card card, Field field) {
        return messages.get(card.type().labelKey(field));
    }

    /// The word of the vocabulary, or the person's own.
    String feeling(String word) {
        return feelings.word(word).map(known -> messages.get(known.nameKey())).orElse(word);
    }

    /// The words that the families of feelings go by.
    List<String> feelingFamilies() {
        return feelings.families().stream()
                .map(family -> messages.get(family.itself().nameKey()))
                .toList();
    }

    /// The first line, cut where it is long.
    static String brief(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.length() <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, BRIEF - 1)))
                                .strip()
                        + "…";
    }

    ChapterSource.Named named(Card card) {
        return new ChapterSource.Named(card.ref(), brief(title(card)));
    }

    ChapterSource.Named named(Answer answer) {
        String words = program.exercise(answer.exercise())
                .map(exercise -> messages.get(exercise.titleKey()))
                .orElse(answer.prompt());
        return new ChapterSource.Named(new Ref(Noun.ANSWER, answer.id()), brief(words));
    }

    /// What names a section on a thing in every document, such as `lesson:<id>`.
    static String key(Ref ref) {
        return ref.noun().name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + ref.id();
    }

    /// A section on a card, headed by its title; a card that says nothing more says its title again, so that a comment
    /// has its place.
    Part.Section section(Card card, String prompt, List<Block> said) {
        return new Part.Section(
                key(card.ref()),
                title(card),
                prompt,
                said.isEmpty() ? List.of(new Block.Prose(title(card))) : List.copyOf(said));
    }

    /// A section on an answer; empty where the program no longer has its page.
    Optional<Part.Section> section(Answer answer) {
        return program.exercise(answer.exercise())
                .map(exercise -> new Part.Section(
                        key(new Ref(Noun.ANSWER, answer.id())),
                        messages.get(exercise.titleKey()),
                        prompt(exercise, answer),
                        blocks.of(exercise, answer)));
    }

    /// Cards that one page collects, each whole.
    List<Block> cards(List<Card> collected) {
        return blocks.cards(collected);
    }

    /// The question as it was asked, or in the document's language where that was another.
    private String prompt(Exercise exercise, Answer answer) {
        return answer.language().equals(messages.locale().getLanguage())
                ? answer.prompt()
                : messages.get(exercise.promptKey());
    }

    /// Those of `fields` that say something, each below its label.
    List<Block> labelled(Card card, List<? extends Field> fields) {
        List<Block> said = new ArrayList<>();
        fields.forEach(field -> add(said, label(card, field), said(card, field)));
        return said;
    }

    /// Those of `fields` that say something, a line each.
    List<Block> lines(Card card, List<? extends Field> fields) {
        List<String> lines = fields.stream()
                .filter(field -> !said(card, field).isEmpty())
                .map(field -> messages.get("card.line", label(card, field), said(card, field)))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(lines));
    }

    /// Adds nothing for no text.
    static void add(List<Block> blocks, String label, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Labelled(label, text.strip()));
        }
    }
}
