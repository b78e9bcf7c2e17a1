package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads check-ins by their days, and knows which words to offer.
final class CheckInService {
    private static final int OFFERED = 5;
    private static final int LOOKED_AT = 12;
    private static final int MARKS = 5_000;

    /// What is offered to somebody who never chose a word: some of each kind, a light one among them.
    private static final List<String> FIRST = List.of("worried", "ashamed", "tired", "sad", "hopeful");

    private final CardService cards;
    private final CheckInDao dao = new CheckInDao();

    /// What Today shows.
    ///
    /// @param goingOn the check-in of this moment, empty before it is begun
    /// @param offered the ids of some words for feelings
    /// @param lately the check-ins of the last weeks, oldest first
    record Present(Optional<Card> goingOn, List<String> offered, List<CheckInRow> lately) {
        Present {
            offered = List.copyOf(offered);
            lately = List.copyOf(lately);
        }
    }

    CheckInService(CardService cards) {
        this.cards = cards;
    }

    /// @param since a check-in that was written to before is over
    /// @param first the first day of the last weeks
    Present present(LocalDate today, Instant since, LocalDate first) {
        return cards.read(handle -> new Present(
                dao.goingOn(handle, today, since).flatMap(id -> cards.find(handle, CheckIn.TYPE, id)),
                offered(dao.newestFeelings(handle, LOOKED_AT)),
                dao.since(handle, first)));
    }

    /// The words chosen last, then those that are offered first.
    private static List<String> offered(List<String> newest) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(newest.stream().flatMap(text -> Felt.read(text).stream()).map(Felt::word), FIRST.stream())
                .forEach(words::add);
        return words.stream().limit(OFFERED).toList();
    }

    /// Those from `first` on, oldest first.
    List<CheckInRow> since(LocalDate first) {
        return cards.read(handle -> dao.since(handle, first));
    }

    /// What is shown of a stretch of time that ends with `last`.
    FeelingsModel.Shown shown(Stretch stretch, LocalDate last, LocalDate today) {
        return cards.read(handle -> {
            List<CheckInRow> all = dao.all(handle);
            LocalDate earliest = all.isEmpty() ? today : all.getFirst().day();
            LocalDate first = stretch.first(last, earliest);
            return new FeelingsModel.Shown(
                    stretch,
                    first,
                    last,
                    today,
                    !all.isEmpty(),
                    all.stream()
                            .filter(row ->
                                    !row.day().isBefore(first) && !row.day().isAfter(last))
                            .toList(),
                    dao.marks(handle, first, last, MARKS));
        });
    }

    Optional<Card> find(UUID id) {
        return cards.find(CheckIn.TYPE, id);
    }

    /// Puts one into the trash; one step of undo.
    void trash(UUID id) {
        cards.trash(new Ref(Noun.CHECK_IN, id));
    }
}
