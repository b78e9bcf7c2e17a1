package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.checkin.CheckIn;
import app.rebound.checkin.Felt;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.time.LocalDay;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How feelings and confidence changed: drawn from check-ins and from the pages on which feelings were chosen.
final class FeelingsChapter implements ChapterSource {
    /// More lines than this cannot be told apart on paper.
    private static final int MOST_CURVES = 5;

    private final ChapterWords words;
    private final ZoneId zone;

    /// @param zone whose days the pages were written on
    FeelingsChapter(ChapterWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    @Override
    public List<Named> things(Material material) {
        return Stream.concat(
                        material.cards(Noun.CHECK_IN).stream()
                                .filter(card -> DaysOf.card(card) != null)
                                .sorted(Comparator.comparing(FeelingsChapter::day))
                                .map(card -> new Named(card.ref(), words.day(day(card)))),
                        answers(material)
                                .map(answer -> new Named(
                                        new Ref(Noun.ANSWER, answer.id()),
                                        words.named(answer).words())))
                .toList();
    }

    private static LocalDate day(Card checkIn) {
        LocalDate day = DaysOf.card(checkIn);
        return day == null ? LocalDate.MIN : day;
    }

    private Stream<Answer> answers(Material material) {
        return material.answers().stream()
                .filter(answer -> picker(answer).stream().anyMatch(_ -> true));
    }

    /// The feelings chosen on a page, none of another kind of page.
    private List<AnswerPart> picker(Answer answer) {
        return words.program()
                .exercise(answer.exercise())
                .filter(exercise -> exercise.kind() == ExerciseKind.FEELINGS)
                .map(Exercise::parts)
                .map(parts -> answer.parts().stream()
                        .filter(part -> part.key().equals(parts.getFirst().key()) && part.amount() != null)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        List<Card> checkIns = chosen.cards(Noun.CHECK_IN).stream()
                .filter(card -> DaysOf.card(card) != null)
                .sorted(Comparator.comparing(FeelingsChapter::day))
                .toList();
        List<Part.Section> sections = new ArrayList<>();
        List<Block.CurvePoint> confidence = checkIns.stream()
                .filter(card -> card.values().number(CheckIn.CONFIDENCE) != null)
                .map(card -> new Block.CurvePoint(
                        day(card), Objects.requireNonNull(card.values().number(CheckIn.CONFIDENCE))))
                .toList();
        if (!confidence.isEmpty()) {
            String name = words.get("card.check-in.confidence");
            sections.add(new Part.Section(
                    "feelings-confidence",
                    name,
                    "",
                    List.of(new Block.Curves(List.of(new Block.Curve(name, confidence))))));
        }
        List<Block.Curve> felt = curves(checkIns, chosen);
        if (!felt.isEmpty()) {
            sections.add(new Part.Section(
                    "feelings-curves", words.get("card.check-in.feelings"), "", List.of(new Block.Curves(felt))));
        }
        List<List<String>> said = checkIns.stream()
                .filter(card -> !words.said(card, CheckIn.WORDS).isEmpty())
                .map(card -> List.of(words.day(day(card)), words.said(card, CheckIn.WORDS)))
                .toList();
        if (!said.isEmpty()) {
            sections.add(new Part.Section(
                    "feelings-words",
                    words.get("printout.feelings.words"),
                    "",
                    List.of(new Block.Table(
                            List.of(words.get("card.check-in.on-day"), words.get("card.check-in.words")), said))));
        }
        return wanted.chapter(sections);
    }

    /// The feelings named most often, each with the days it was named on.
    private List<Block.Curve> curves(List<Card> checkIns, Material chosen) {
        Map<String, List<Block.CurvePoint>> points = new LinkedHashMap<>();
        for (Card checkIn : checkIns) {
            for (Felt felt : Felt.read(checkIn.values().text(CheckIn.FEELINGS))) {
                add(points, felt.word(), day(checkIn), felt.strength());
            }
        }
        answers(chosen)
                .forEach(answer -> picker(answer)
                        .forEach(part -> add(
                                points,
                                part.text(),
                                LocalDay.dayOf(answer.updatedAt(), zone, LocalDay.DEFAULT_END),
                                Math.clamp(Objects.requireNonNullElse(part.amount(), 0), 0, 10))));
        return points.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(MOST_CURVES)
                .map(entry -> new Block.Curve(
                        words.feeling(entry.getKey()),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(Block.CurvePoint::day))
                                .toList()))
                .toList();
    }

    private static void add(Map<String, List<Block.CurvePoint>> points, String word, LocalDate day, int strength) {
        points.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Block.CurvePoint(day, strength));
    }
}
