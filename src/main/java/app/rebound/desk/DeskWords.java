package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what lies on the desk.
final class DeskWords {
    private static final int NAMED = 3;
    private static final int TITLE = 160;

    private final Messages messages;
    private final DateWords dates;

    DeskWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    String kind(SourceKind kind) {
        return messages.get("source.kind." + kind.id());
    }

    String counts(DeskFile file) {
        return messages.get("desk.counts", file.found(), file.onLine(), file.waiting());
    }

    /// The words of a date; of none where there is none.
    String date(@Nullable FuzzyDate date) {
        return date == null ? messages.get("timeline.no-date") : dates.of(date);
    }

    /// The title of an event that a line becomes.
    String title(DeskRow row) {
        Found first = row.first();
        int more = row.things().size() - 1;
        if (more == 0) {
            return first.title();
        }
        String start = Texts.cut(first.title(), TITLE);
        return switch (first.kind()) {
            case CALENDAR -> messages.get("desk.title.often", start, more + 1);
            case MAIL, MAILBOX, OUTLOOK_MAIL -> start;
            default -> messages.get("desk.title.more", start, more);
        };
    }

    /// The date of an event that a line becomes: from the first to the last; null where it has none.
    static @Nullable DateStatement when(DeskRow row) {
        List<FuzzyDate> all = row.things().stream()
                .map(thing -> thing.found().when())
                .filter(Objects::nonNull)
                .map(FoundDate::date)
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        if (all.size() == 1) {
            return new DateStatement(null, all.getFirst());
        }
        List<LocalDateTime> ends = all.stream()
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (ends.isEmpty()) {
            return new DateStatement(null, all.getFirst());
        }
        LocalDate first = ends.getFirst().toLocalDate();
        LocalDate last = ends.getLast().minusNanos(1).toLocalDate();
        FuzzyDate day = FuzzyDate.ofDay(first);
        return new DateStatement(null, last.isAfter(first) ? FuzzyDate.between(day, FuzzyDate.ofDay(last)) : day);
    }

    /// The second line of a row: date, how many, who.
    String about(DeskRow row) {
        DateStatement when = when(row);
        List<String> parts = new ArrayList<>();
        parts.add(date(when == null ? null : when.date()));
        if (row.isGroup()) {
            parts.add(messages.get("desk.group", row.things().size()));
        }
        String who = people(row);
        if (!who.isEmpty()) {
            parts.add(who);
        }
        return String.join(" · ", parts);
    }

    private String people(DeskRow row) {
        List<String> names = row.things().stream()
                .limit(20)
                .flatMap(thing -> thing.found().people().stream())
                .map(DeskFilter::name)
                .distinct()
                .toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : messages.get("desk.people.more", first, names.size() - NAMED);
    }

    /// Where something was found.
    String where(Found found) {
        Where where = found.origin().where();
        String file =
                where.file().equals(found.origin().source()) || where.file().isEmpty()
                        ? found.origin().source()
                        : messages.get("desk.where.within", found.origin().source(), where.file());
        return where.unit() == Where.Unit.FILE ? file : messages.get("desk.where", file, place(where));
    }

    private String place(Where where) {
        return switch (where.unit()) {
            case FILE -> messages.get("desk.place.file");
            case LINE -> messages.get("desk.place.line", where.number());
            case ITEM -> messages.get("desk.place.item", where.number());
        };
    }

    /// A piece that was not taken in, with its place and the reason.
    String refusal(Refusal refusal) {
        return messages.get(
                "desk.refusal",
                refusal.where().file(),
                place(refusal.where()),
                messages.get(refusal.reason().key()));
    }

    /// Somebody named, with how they stand there where that says more.
    String person(PersonOffer offer) {
        String as = offer.seen().stream()
                .map(FoundPerson::address)
                .filter(address -> !address.isEmpty() && !address.equals(offer.name()))
                .findFirst()
                .orElse("");
        String name = as.isEmpty() ? offer.name() : messages.get("desk.person.address", offer.name(), as);
        return messages.get(offer.known() == null ? "desk.person.new" : "desk.person.known", name, offer.count());
    }
}
