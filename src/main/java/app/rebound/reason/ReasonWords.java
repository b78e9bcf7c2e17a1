package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is said of each box of a board: its title, a line about it, and its spoken name.
final class ReasonWords {
    private final Messages messages;
    private final CardWords cards;
    private final DateWords dates;

    ReasonWords(Messages messages) {
        this.messages = messages;
        cards = new CardWords(messages);
        dates = new DateWords(messages);
    }

    String title(Card reason) {
        return cards.title(reason);
    }

    String title(BoardLesson lesson) {
        String first = lesson.title().strip().lines().findFirst().orElse("");
        return first.isEmpty() ? messages.get("card.untitled") : first;
    }

    /// The title of a box; empty for one that is on the board no more.
    String title(ReasonBoard board, ReasonMap.Spot spot) {
        return switch (spot.kind()) {
            case SETBACK -> board.setback().title();
            case HELPED -> messages.get("reason.side.helped");
            case EVENT -> board.event(spot.id()).map(Event::title).orElse("");
            case REASON -> board.reason(spot.id()).map(this::title).orElse("");
            case LESSON -> lesson(board, spot).map(this::title).orElse("");
        };
    }

    private static java.util.Optional<BoardLesson> lesson(ReasonBoard board, ReasonMap.Spot spot) {
        return board.lessons().stream()
                .filter(lesson -> lesson.id().equals(spot.id()))
                .findFirst();
    }

    /// The line under the title of a box.
    String about(ReasonBoard board, ReasonMap.Spot spot) {
        return switch (spot.kind()) {
            case SETBACK ->
                dated(messages.get("reason.spot.setback"), board.setback().happened());
            case HELPED -> messages.get("reason.side.count", board.side(true).size());
            case EVENT ->
                board.event(spot.id())
                        .map(event -> dated(messages.get("reason.spot.event"), event.when()))
                        .orElse("");
            case REASON ->
                board.reason(spot.id()).map(reason -> about(board, reason)).orElse("");
            case LESSON -> lesson(board, spot).map(this::about).orElse("");
        };
    }

    private String dated(String what, @Nullable DateStatement when) {
        return when == null ? what : what + " · " + dates.of(when.date());
    }

    private String about(BoardLesson lesson) {
        var check = lesson.check();
        return check == null
                ? messages.get("reason.spot.lesson")
                : messages.get("reason.spot.lesson.check", dates.of(FuzzyDate.ofDay(check)));
    }

    /// What kind of reason it is, whether it could be controlled, and how many events it has to do with.
    String about(ReasonBoard board, Card reason) {
        Values values = reason.values();
        List<String> said = new ArrayList<>();
        String knowledge = values.choice(Reason.KNOWLEDGE);
        String kind = values.choice(Reason.KIND);
        if (!kind.isEmpty()) {
            said.add(messages.get("reason.short.kind." + kind));
        }
        if (!knowledge.isEmpty()) {
            said.add(messages.get("reason.short.knowledge." + knowledge));
        }
        String control = values.choice(Reason.CONTROL);
        if (!control.isEmpty() && said.size() < 2) {
            said.add(messages.get("reason.short.control." + control));
        }
        int tied = board.ties(reason.id()).size();
        if (tied > 0) {
            said.add(messages.get("reason.short.events", tied));
        }
        return String.join(" · ", said);
    }

    /// What a screen reader says of a box.
    String spoken(ReasonBoard board, ReasonMap.Spot spot) {
        String words = title(board, spot) + ", " + about(board, spot);
        if (spot.kind() != ReasonMap.Kind.REASON) {
            return words;
        }
        return messages.get("reason.spoken", words, board.deeper(spot.id()).size());
    }

    /// How a reason has to do with an event.
    String tie(ReasonTie tie) {
        return messages.get(
                "reason.tie." + tie.word().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// An event on one line.
    String event(Event event) {
        return event.when() == null
                ? event.title()
                : event.title() + " · " + dates.of(event.when().date());
    }

    /// The style class of a reason's bar; the line about it says the same in words.
    static String tone(Card reason) {
        Values values = reason.values();
        if (ReasonBoard.isHelping(reason)) {
            return "helped";
        }
        if (!values.choice(Reason.KNOWLEDGE).isEmpty()) {
            return values.choice(Reason.KNOWLEDGE);
        }
        return switch (values.choice(Reason.KIND)) {
            case "own-action", "skill", "way-of-working", "feeling" -> "own";
            case "circumstance", "others", "luck" -> "not-own";
            default -> "unsaid";
        };
    }
}
