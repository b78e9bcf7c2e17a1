package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.id.Noun;
import app.rebound.lesson.Lesson;
import app.rebound.lesson.LessonCheck;
import app.rebound.link.Word;
import app.rebound.setback.Setback;
import app.rebound.time.LocalDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was learned: each lesson with its change and its checks, or all in a line each.
final class LessonChapters implements ChapterSource {
    private final ChapterWords words;
    private final ZoneId zone;
    private final boolean isBrief;

    private LessonChapters(ChapterWords words, ZoneId zone, boolean isBrief) {
        this.words = words;
        this.zone = zone;
        this.isBrief = isBrief;
    }

    /// A section on each; in a year in review those that were written in it.
    static ChapterSource whole(ChapterWords words, ZoneId zone) {
        return new LessonChapters(words, zone, false);
    }

    /// A line each, without checks and without those let go.
    static ChapterSource brief(ChapterWords words, ZoneId zone) {
        return new LessonChapters(words, zone, true);
    }

    @Override
    public List<Named> things(Material material) {
        return lessons(material).stream().map(words::named).toList();
    }

    private List<Card> lessons(Material material) {
        return material.cards(Noun.LESSON).stream()
                .filter(card -> !isBrief || !card.values().is(Lesson.STATE, Lesson.DROPPED))
                .toList();
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        List<Card> lessons = lessons(chosen).stream()
                .filter(lesson -> wanted.choice().kind() != PrintoutKind.YEAR_IN_REVIEW
                        || DaysOf.isWithin(
                                wanted.choice().span(), LocalDay.dayOf(lesson.created(), zone, LocalDay.DEFAULT_END)))
                .toList();
        if (lessons.isEmpty()) {
            return wanted.chapter(List.of());
        }
        if (isBrief) {
            return wanted.chapter(List.of(new Part.Section(
                    "lessons",
                    words.get("printout.learned.list"),
                    "",
                    List.of(new Block.Bullets(lessons.stream().map(this::line).toList())))));
        }
        Map<UUID, Card> reasons =
                chosen.cards(Noun.REASON).stream().collect(Collectors.toMap(Card::id, Function.identity()));
        return wanted.chapter(lessons.stream()
                .map(lesson -> words.section(lesson, of(lesson, chosen), said(lesson, reasons, chosen)))
                .toList());
    }

    /// Whose lesson it is, where there are several setbacks.
    private static String of(Card lesson, Material chosen) {
        return chosen.setbacks().size() < 2
                ? ""
                : chosen.setbacks().stream()
                        .filter(setback -> setback.id().equals(lesson.setback()))
                        .map(Setback::title)
                        .findFirst()
                        .orElse("");
    }

    private String line(Card lesson) {
        String change = words.said(lesson, Lesson.CHANGE_TEXT);
        return change.isEmpty() ? words.title(lesson) : words.get("card.line", words.title(lesson), change);
    }

    private List<Block> said(Card lesson, Map<UUID, Card> reasons, Material chosen) {
        List<Block> said = new ArrayList<>();
        String from = chosen.links().stream()
                .filter(link -> link.word() == Word.FOLLOWS_FROM && link.from().equals(lesson.ref()))
                .flatMap(link -> Optional.ofNullable(reasons.get(link.to().id())).stream())
                .map(words::title)
                .collect(Collectors.joining("\n"));
        ChapterWords.add(said, words.get("printout.lessons.from"), from);
        said.addAll(words.labelled(lesson, List.of(Lesson.CHANGE_TEXT)));
        String intention = ifThen(lesson);
        if (!intention.isEmpty()) {
            said.add(new Block.Prose(intention));
        }
        said.addAll(words.lines(lesson, List.of(Lesson.STATE)));
        List<List<String>> checks = checks(lesson);
        if (!checks.isEmpty()) {
            said.add(new Block.Table(
                    List.of(
                            words.get("printout.lessons.check"),
                            words.get("printout.lessons.held"),
                            words.get("printout.lessons.saw")),
                    checks));
        }
        return said;
    }

    private String ifThen(Card lesson) {
        String when = words.said(lesson, Lesson.IF_TEXT);
        String then = words.said(lesson, Lesson.THEN_TEXT);
        if (when.isEmpty() || then.isEmpty()) {
            return when + then;
        }
        return words.get("printout.lessons.if-then", when, then);
    }

    private List<List<String>> checks(Card lesson) {
        List<List<String>> checks = new ArrayList<>();
        for (LessonCheck check : LessonCheck.values()) {
            String day = words.said(lesson, check.day());
            String held = words.said(lesson, check.held());
            String saw = words.said(lesson, check.said());
            if (!(day + held + saw).isEmpty()) {
                checks.add(
                        List.of(day.isEmpty() ? words.get("printout.lessons.after", check.months()) : day, held, saw));
            }
        }
        return checks;
    }
}
