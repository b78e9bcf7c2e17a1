package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tags of a line name: marks, people and themes.
final class QuickNames {
    /// @param unused tags that stay in the title as they were typed, because another was chosen
    record Found(
            Mark mark,
            List<QuickAdd.Named> people,
            QuickAdd.@Nullable Named lane,
            Set<QuickTag> unused,
            List<QuickQuestion> questions) {
        List<QuickTag> kept(List<QuickTag> tags) {
            return tags.stream().filter(tag -> !unused.contains(tag)).toList();
        }
    }

    private final Messages messages;
    private final MarkNames marks;

    QuickNames(Messages messages) {
        this.messages = messages;
        marks = new MarkNames(messages);
    }

    /// Whether a tag with `!` names a mark.
    boolean isMark(QuickTag tag) {
        return !marks.of(tag.name()).isEmpty();
    }

    Found read(List<QuickTag> tags, QuickContext context, Map<String, String> answers) {
        var reading = new Reading(answers);
        Map<String, QuickAdd.Named> people = new LinkedHashMap<>();
        for (QuickTag tag : of('@', tags)) {
            QuickAdd.Named person = reading.named(tag, context.people(), QuickQuestion.Kind.PERSON);
            if (person != null) {
                people.putIfAbsent(Folding.plain(person.name()), person);
            }
        }
        Mark mark = reading.mark(of('!', tags));
        QuickAdd.Named lane = reading.lane(of('#', tags), context.lanes());
        return new Found(mark, List.copyOf(people.values()), lane, reading.unused, List.copyOf(reading.questions));
    }

    private static List<QuickTag> of(char sign, List<QuickTag> tags) {
        return tags.stream().filter(tag -> tag.sign() == sign).toList();
    }

    /// One reading, with what has to be asked.
    private final class Reading {
        private final Map<String, String> answers;
        private final Set<QuickTag> unused = new LinkedHashSet<>();
        private final List<QuickQuestion> questions = new ArrayList<>();

        Reading(Map<String, String> answers) {
            this.answers = answers;
        }

        /// Null while it has to be asked who or what is meant.
        QuickAdd.@Nullable Named named(QuickTag tag, List<String> known, QuickQuestion.Kind kind) {
            String plain = Folding.plain(tag.name());
            for (String name : known) {
                if (Folding.plain(name).equals(plain)) {
                    return new QuickAdd.Named(name, false);
                }
            }
            var itself = new QuickAdd.Named(tag.name(), true);
            if (tag.isQuoted()) {
                return itself;
            }
            List<String> holding = known.stream()
                    .filter(name -> List.of(Folding.plain(name).split("[^\\p{L}\\p{N}]+", -1))
                            .contains(plain))
                    .distinct()
                    .sorted()
                    .limit(8)
                    .toList();
            if (holding.isEmpty()) {
                return itself;
            }
            String key = tag.sign() + tag.name();
            String answer = answers.get(key);
            if (answer != null && holding.contains(answer)) {
                return new QuickAdd.Named(answer, false);
            }
            if (("+" + tag.name()).equals(answer)) {
                return itself;
            }
            List<QuickQuestion.Answer> choices = new ArrayList<>();
            holding.forEach(name -> choices.add(new QuickQuestion.Answer(name, name)));
            String words = kind == QuickQuestion.Kind.PERSON ? "timeline.quick.new-person" : "timeline.quick.new-lane";
            choices.add(new QuickQuestion.Answer("+" + tag.name(), messages.get(words, tag.name())));
            questions.add(new QuickQuestion(kind, key, choices));
            return null;
        }

        Mark mark(List<QuickTag> tags) {
            Set<Mark> meant = new LinkedHashSet<>();
            tags.forEach(tag -> meant.addAll(marks.of(tag.name())));
            if (meant.size() < 2) {
                return meant.stream().findFirst().orElse(Mark.NONE);
            }
            String key =
                    String.join(" ", tags.stream().map(tag -> "!" + tag.name()).toList());
            String answer = answers.get(key);
            Mark chosen = answer == null
                    ? null
                    : Mark.of(answer).filter(meant::contains).orElse(null);
            if (chosen == null) {
                questions.add(new QuickQuestion(
                        QuickQuestion.Kind.MARK,
                        key,
                        meant.stream()
                                .map(mark -> new QuickQuestion.Answer(mark.id(), messages.get(mark.nameKey())))
                                .toList()));
                return Mark.NONE;
            }
            tags.stream().filter(tag -> !marks.of(tag.name()).contains(chosen)).forEach(unused::add);
            return chosen;
        }

        QuickAdd.@Nullable Named lane(List<QuickTag> tags, List<String> known) {
            Map<String, QuickAdd.Named> meant = new LinkedHashMap<>();
            Map<QuickTag, String> names = new LinkedHashMap<>();
            int asked = questions.size();
            for (QuickTag tag : tags) {
                QuickAdd.Named lane = named(tag, known, QuickQuestion.Kind.LANE);
                if (lane != null) {
                    meant.putIfAbsent(Folding.plain(lane.name()), lane);
                    names.put(tag, Folding.plain(lane.name()));
                }
            }
            if (meant.size() < 2 || questions.size() > asked) {
                return questions.size() > asked
                        ? null
                        : meant.values().stream().findFirst().orElse(null);
            }
            String key =
                    String.join(" ", tags.stream().map(tag -> "#" + tag.name()).toList());
            QuickAdd.Named chosen = meant.get(answers.getOrDefault(key, ""));
            if (chosen == null) {
                List<QuickQuestion.Answer> choices = new ArrayList<>();
                meant.forEach((plain, lane) -> choices.add(new QuickQuestion.Answer(plain, lane.name())));
                questions.add(new QuickQuestion(QuickQuestion.Kind.LANE, key, choices));
                return null;
            }
            names.forEach((tag, plain) -> {
                if (!plain.equals(Folding.plain(chosen.name()))) {
                    unused.add(tag);
                }
            });
            return chosen;
        }
    }
}
