package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Link;
import app.rebound.link.Word;
import app.rebound.people.Person;
import app.rebound.reason.ReasonTie;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.Event;
import app.rebound.timeline.Timing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How it came to this: the events, each with what was written about it, the reasons it has to do with and what it
/// rests on. What was thought and felt stays with the person.
final class TimelineChapter implements ChapterSource {
    private final ChapterWords words;

    TimelineChapter(ChapterWords words) {
        this.words = words;
    }

    @Override
    public List<Named> things(Material material) {
        return material.events().stream()
                .map(event -> new Named(
                        new Ref(Noun.EVENT, event.id()), ChapterWords.brief(when(event) + " · " + event.title())))
                .toList();
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        Map<UUID, Card> reasons =
                chosen.cards(Noun.REASON).stream().collect(Collectors.toMap(Card::id, Function.identity()));
        Map<UUID, List<Link>> tied = chosen.links().stream()
                .filter(link -> link.from().noun() == Noun.REASON && link.to().noun() == Noun.EVENT)
                .filter(link -> ReasonTie.WORDS.contains(link.word()))
                .collect(Collectors.groupingBy(link -> link.to().id()));
        Map<UUID, List<Material.Evidence>> evidence =
                chosen.evidence().stream().collect(Collectors.groupingBy(Material.Evidence::event));
        List<PrintedEvent> printed = new ArrayList<>();
        for (Event event : chosen.events()) {
            List<Block.Labelled> details = new ArrayList<>(details(event));
            details.addAll(because(tied.getOrDefault(event.id(), List.of()), reasons));
            add(details, words.get("timeline.tie"), leadsTo(event, chosen, reasons));
            add(
                    details,
                    words.get("timeline.tie.rests-on"),
                    evidence.getOrDefault(event.id(), List.of()).stream()
                            .map(Material.Evidence::name)
                            .distinct()
                            .collect(Collectors.joining("\n")));
            printed.add(printed(printed.size() + 1, event, details, people(event, chosen)));
        }
        return new Part.Timeline(wanted.id(), wanted.heading(), printed);
    }

    private List<Block.Labelled> because(List<Link> tied, Map<UUID, Card> reasons) {
        Map<Word, List<String>> titles = new LinkedHashMap<>();
        for (Link link : tied) {
            Card reason = reasons.get(link.from().id());
            if (reason != null) {
                titles.computeIfAbsent(link.word(), _ -> new ArrayList<>()).add(words.title(reason));
            }
        }
        List<Block.Labelled> because = new ArrayList<>();
        titles.forEach((word, some) ->
                add(because, words.get("printout.tied." + ReasonChapters.id(word)), String.join("\n", some)));
        return because;
    }

    private String leadsTo(Event event, Material chosen, Map<UUID, Card> reasons) {
        Map<UUID, String> happened =
                chosen.events().stream().collect(Collectors.toMap(Event::id, Event::title, (one, _) -> one));
        return chosen.links().stream()
                .filter(link -> link.from().id().equals(event.id()) && ReasonTie.WORDS.contains(link.word()))
                .map(link -> {
                    Card reason = reasons.get(link.to().id());
                    return reason == null ? happened.getOrDefault(link.to().id(), "") : words.title(reason);
                })
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<String> people(Event event, Material chosen) {
        return event.people().stream()
                .map(chosen.people()::get)
                .filter(Objects::nonNull)
                .map(Person::name)
                .toList();
    }

    private PrintedEvent printed(int number, Event event, List<Block.Labelled> details, List<String> people) {
        FuzzyDate when = event.when() == null ? null : event.when().date();
        return new PrintedEvent(
                number,
                when(event),
                event.title(),
                event.mark(),
                details,
                people,
                when == null ? null : when.earliest(),
                when == null ? null : when.latest(),
                when != null && !when.isInterval() && !when.isExact());
    }

    /// Words that could not be read as a date are the person's own and stand as they were typed.
    private String when(Event event) {
        if (event.when() != null) {
            return words.dates().of(event.when().date());
        }
        String instead = event.timing().typedInstead();
        return instead == null ? words.get("timeline.no-date") : instead;
    }

    private List<Block.Labelled> details(Event event) {
        Event.Details details = event.details();
        List<Block.Labelled> printed = new ArrayList<>();
        field(printed, "fact", details.fact());
        field(printed, "interpretation", details.interpretation());
        field(printed, "knew-then", details.knewThen());
        field(printed, "know-now", details.knowNow());
        Timing timing = event.timing();
        field(
                printed,
                "learned",
                timing.learned() == null
                        ? Objects.requireNonNullElse(timing.unreadLearned(), "")
                        : words.dates().of(timing.learned().date()));
        field(
                printed,
                "basis",
                event.basis() == null ? "" : words.get(event.basis().nameKey()));
        return printed;
    }

    private void field(List<Block.Labelled> printed, String field, String text) {
        add(printed, words.get("timeline.field." + field), text);
    }

    private static void add(List<Block.Labelled> printed, String label, String text) {
        if (!text.isBlank()) {
            printed.add(new Block.Labelled(label, text));
        }
    }
}
