package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.people.Ask;
import app.rebound.story.Story;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The chapters in the person's own telling: one sentence, their part, the story, what they ask the reader, and what
/// they wrote in the journal.
final class TellingChapters {
    static final String OWN_PART = "own-part";

    private static final List<Field> TOLD = List.of(
            Story.SITUATION,
            Story.ACTIONS,
            Story.RESULT,
            Story.SKILLS,
            Story.INSIGHT,
            Story.APPROACH,
            Story.TOLD,
            Story.HEARD,
            Story.WILL_CHANGE,
            Story.BY_WHEN,
            Story.ASK_OF_YOU);

    private final ChapterWords words;

    TellingChapters(ChapterWords words) {
        this.words = words;
    }

    /// Printed on the title page, so that its chapter is always empty.
    ChapterSource sentence() {
        return new Answered(answer -> words.program()
                .exercise(answer.exercise())
                .map(Exercise::isTakeaway)
                .orElse(false)) {
            @Override
            public Part part(Wanted wanted, Material chosen) {
                return wanted.chapter(List.of());
            }
        };
    }

    ChapterSource ownPart() {
        return new Answered(answer -> answer.exercise().equals(OWN_PART));
    }

    /// What the person says about the time between two jobs.
    ChapterSource between() {
        return new Answered(answer -> answer.exercise().equals("time-in-between"));
    }

    /// Some answers, a section each.
    private class Answered implements ChapterSource {
        private final Predicate<Answer> which;

        Answered(Predicate<Answer> which) {
            this.which = which;
        }

        @Override
        public List<Named> things(Material material) {
            return written(material).stream().map(words::named).toList();
        }

        @Override
        public Part part(Wanted wanted, Material chosen) {
            return wanted.chapter(written(chosen).stream()
                    .flatMap(answer -> words.section(answer).stream())
                    .toList());
        }

        private List<Answer> written(Material material) {
            return material.answers().stream()
                    .filter(answer -> answer.isWritten() && which.test(answer))
                    .toList();
        }
    }

    /// Every version of the story, the one meant for the reader in front.
    ChapterSource story() {
        return new Stories(Set.copyOf(Story.READER.options()), TOLD);
    }

    /// What was heard from a manager and what will change.
    ChapterSource heard() {
        return new Stories(Set.of("manager"), List.of(Story.HEARD, Story.WILL_CHANGE, Story.BY_WHEN, Story.ASK_OF_YOU));
    }

    /// The story of one minute, or else as it is told in an interview.
    ChapterSource minute() {
        return new Stories(
                Set.of("sixty-seconds", "interview"),
                List.of(
                        Story.TOLD,
                        Story.SITUATION,
                        Story.ACTIONS,
                        Story.RESULT,
                        Story.SKILLS,
                        Story.INSIGHT,
                        Story.APPROACH));
    }

    /// Stories for some listeners; one that names none is for everybody.
    private final class Stories implements ChapterSource {
        private final Set<String> listeners;
        private final List<Field> fields;

        Stories(Set<String> listeners, List<Field> fields) {
            this.listeners = listeners;
            this.fields = fields;
        }

        @Override
        public List<Named> things(Material material) {
            return told(material).map(words::named).toList();
        }

        @Override
        public Part part(Wanted wanted, Material chosen) {
            return wanted.chapter(told(chosen)
                    .sorted(Comparator.comparing(card -> !card.values()
                            .choice(Story.READER)
                            .equals(listener(wanted.choice().reader()))))
                    .map(card -> words.section(card, words.said(card, Story.READER), words.labelled(card, fields)))
                    .toList());
        }

        private Stream<Card> told(Material material) {
            return material.cards(Noun.STORY).stream().filter(card -> {
                String listener = card.values().choice(Story.READER);
                return listener.isEmpty() ? listeners.size() > 1 : listeners.contains(listener);
            });
        }

        private static String listener(PrintoutChoice.Reader reader) {
            return switch (reader) {
                case MANAGER -> "manager";
                case INTERVIEWER -> "interview";
                default -> "sixty-seconds";
            };
        }
    }

    /// What the person asks somebody who sees it otherwise, one section a question.
    ChapterSource questions() {
        return new Asks(TellingChapters::isQuestion);
    }

    /// Whether something asked is a question on the setback, rather than on how it is going.
    static boolean isQuestion(Card ask) {
        return ask.values().choice(Ask.KIND).isEmpty() || ask.values().is(Ask.KIND, "another-view");
    }

    /// Everything asked of anybody.
    ChapterSource asks() {
        return new Asks(_ -> true);
    }

    private final class Asks implements ChapterSource {
        private final Predicate<Card> which;

        Asks(Predicate<Card> which) {
            this.which = which;
        }

        @Override
        public List<Named> things(Material material) {
            return asked(material).stream().map(words::named).toList();
        }

        @Override
        public Part part(Wanted wanted, Material chosen) {
            List<Part.Section> sections = new ArrayList<>();
            for (Card ask : asked(chosen)) {
                List<Block> blocks = new ArrayList<>();
                blocks.add(new Block.Prose(words.title(ask)));
                blocks.addAll(words.lines(ask, List.of(Ask.WHO, Ask.ASKED_ON)));
                ChapterWords.add(blocks, words.label(ask, Ask.ANSWER), words.said(ask, Ask.ANSWER));
                sections.add(new Part.Section(
                        ChapterWords.key(ask.ref()), words.get("printout.question", sections.size() + 1), "", blocks));
            }
            return wanted.chapter(sections);
        }

        private List<Card> asked(Material material) {
            return material.cards(Noun.ASK).stream().filter(which).toList();
        }
    }

    /// Journal entries, none but those that were chosen one by one.
    ChapterSource entries() {
        return new ChapterSource() {
            @Override
            public boolean isSingly() {
                return true;
            }

            @Override
            public List<Named> things(Material material) {
                return material.entries().stream()
                        .map(one -> new Named(
                                new Ref(Noun.ENTRY, one.entry().id()), ChapterWords.brief(heading(one, true))))
                        .toList();
            }

            @Override
            public Part part(Wanted wanted, Material chosen) {
                return wanted.chapter(chosen.entries().stream()
                        .map(one -> new Part.Section(
                                ChapterWords.key(new Ref(Noun.ENTRY, one.entry().id())),
                                heading(one, false),
                                "",
                                List.of(new Block.Prose(unlinked(one.entry().text())))))
                        .toList());
            }

            // An entry without a title is known by its first words.
            private String heading(Material.ToldEntry one, boolean isInList) {
                String title = one.entry().title().strip();
                String name = title.isEmpty() && isInList
                        ? unlinked(one.entry().text()).strip()
                        : title;
                String day = words.day(one.entry().day());
                return name.isEmpty() ? day : day + " · " + name;
            }
        };
    }

    /// A link in a text prints as the name that it shows.
    private static String unlinked(String text) {
        return text.replaceAll("\\[\\[([^\\[\\]\\n]+)]]", "$1");
    }
}
