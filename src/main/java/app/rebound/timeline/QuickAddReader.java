package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one line into an event, in English and French: "3 mar 2024 lost the anchor client !warning @Nadia #money".
///
/// A time stands at the beginning or the end, or between commas, colons, dashes or brackets ([QuickPhrases]). `!` and
/// the beginning of a mark's name is the mark, `@` a person, `#` a theme; names of several words are put in quotes,
/// or are known already. Inside the sentence a name stays in the title as well. A backslash before a sign or a word
/// makes it an ordinary one. What can mean several things is asked, and what is not understood stays in the title, so
/// that no word is lost.
public final class QuickAddReader {
    /// The answer that a time is none.
    static final String NO_TIME = "none";

    private final Messages messages;
    private final QuickPhrases phrases;
    private final QuickNames names;

    public QuickAddReader(Messages messages) {
        this.messages = messages;
        phrases = new QuickPhrases(messages);
        names = new QuickNames(messages);
    }

    /// Reads a line.
    ///
    /// @param answers the ids of what was chosen, by the keys of the questions; others do no harm
    public QuickAdd read(String line, QuickContext context, Map<String, String> answers) {
        List<QuickTag> tags = new ArrayList<>(QuickTag.in(line, context.people(), context.lanes()));
        tags.removeIf(tag -> tag.sign() == '!' && !names.isMark(tag));
        QuickNames.Found found = names.read(tags, context, answers);
        Time time = time(line, tags, context, answers);
        List<QuickQuestion> questions = new ArrayList<>();
        if (time.question() != null) {
            questions.add(time.question());
        }
        questions.addAll(found.questions());
        return new QuickAdd(
                new QuickTitle(line, found.kept(tags), time.phrase()).text(),
                time.option() == null ? Timing.NONE : time.option().timing(),
                time.option() == null ? "" : time.option().words(),
                found.mark(),
                found.people(),
                found.lane(),
                questions);
    }

    /// What the time of the line is.
    ///
    /// @param phrase where it stands; null when there is none, or none is sure
    private record Time(
            QuickPhrases.@Nullable Phrase phrase,
            WhenReading.@Nullable Option option,
            @Nullable QuickQuestion question) {}

    private record Meaning(QuickPhrases.Phrase phrase, WhenReading.Option option, String id) {}

    private Time time(String line, List<QuickTag> tags, QuickContext context, Map<String, String> answers) {
        List<QuickPhrases.Phrase> sure = surest(phrases.in(line, tags, context));
        List<Meaning> meanings = new ArrayList<>();
        for (QuickPhrases.Phrase phrase : sure) {
            for (WhenReading.Option option : phrase.options()) {
                meanings.add(new Meaning(phrase, option, phrase.in(line) + "=" + id(option.timing())));
            }
        }
        if (meanings.isEmpty()) {
            return new Time(null, null, null);
        }
        boolean isWeak = sure.stream().anyMatch(QuickPhrases.Phrase::isWeak);
        if (meanings.size() == 1 && !isWeak) {
            return new Time(meanings.getFirst().phrase(), meanings.getFirst().option(), null);
        }
        String key = String.join(" | ", sure.stream().map(one -> one.in(line)).toList());
        String answer = answers.get(key);
        if (NO_TIME.equals(answer)) {
            return new Time(null, null, null);
        }
        return meanings.stream()
                .filter(meaning -> meaning.id().equals(answer))
                .findFirst()
                .map(chosen -> new Time(chosen.phrase(), chosen.option(), null))
                .orElseGet(() -> new Time(null, null, question(key, meanings, sure, line)));
    }

    private QuickQuestion question(String key, List<Meaning> meanings, List<QuickPhrases.Phrase> sure, String line) {
        List<QuickQuestion.Answer> answers = new ArrayList<>();
        meanings.forEach(meaning -> answers.add(
                new QuickQuestion.Answer(meaning.id(), meaning.option().words())));
        String words = sure.stream()
                .map(one -> messages.get("timeline.quick.quoted", one.in(line)))
                .reduce((one, other) -> messages.get("timeline.quick.both", one, other))
                .orElse("");
        answers.add(new QuickQuestion.Answer(NO_TIME, messages.get("timeline.quick.no-time", words)));
        return new QuickQuestion(QuickQuestion.Kind.WHEN, key, answers);
    }

    /// What is set off by punctuation comes before the rest, and what is surely a time before what may be none.
    private static List<QuickPhrases.Phrase> surest(List<QuickPhrases.Phrase> all) {
        List<QuickPhrases.Phrase> marked =
                all.stream().filter(QuickPhrases.Phrase::isMarked).toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        List<QuickPhrases.Phrase> strong =
                all.stream().filter(phrase -> !phrase.isWeak()).toList();
        return strong.isEmpty() ? all : strong;
    }

    private static String id(Timing timing) {
        Order order = timing.order();
        if (order != null) {
            return order.after() + "<" + order.before()
                    + (order.bound() == null ? "" : order.bound().edtf());
        }
        return timing.when() == null ? "" : timing.when().date().edtf();
    }
}
