package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import app.rebound.link.Link;
import app.rebound.link.Word;
import app.rebound.reason.Reason;
import app.rebound.reason.ReasonTie;
import app.rebound.timeline.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why it happened: a map of the reasons from the top downwards, and a section on each.
final class ReasonChapters implements ChapterSource {
    private static final List<Field> FACTS =
            List.of(Reason.SIDE, Reason.KIND, Reason.KNOWLEDGE, Reason.CONTROL, Reason.SURE, Reason.SHARE);

    private final ChapterWords words;

    ReasonChapters(ChapterWords words) {
        this.words = words;
    }

    /// A word's name in message keys.
    static String id(Word word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Named> things(Material material) {
        return sorted(material).map(words::named).toList();
    }

    /// What led there before what helped.
    private static Stream<Card> sorted(Material material) {
        return Stream.concat(
                material.cards(Noun.REASON).stream().filter(card -> !isHelp(card)),
                material.cards(Noun.REASON).stream().filter(ReasonChapters::isHelp));
    }

    private static boolean isHelp(Card reason) {
        return reason.values().is(Reason.SIDE, Reason.HELPED);
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        Map<UUID, Card> reasons = new LinkedHashMap<>();
        sorted(chosen).forEach(reason -> reasons.put(reason.id(), reason));
        Map<UUID, List<UUID>> deeper = chosen.links().stream()
                .filter(link -> link.word() == Word.BECAUSE && link.from().noun() == Noun.REASON)
                .collect(Collectors.groupingBy(
                        link -> link.from().id(),
                        Collectors.mapping(link -> link.to().id(), Collectors.toList())));
        List<Part.Section> sections = new ArrayList<>();
        if (!reasons.isEmpty()) {
            sections.add(new Part.Section(
                    "reasons-map", words.get("printout.reasons.map"), "", List.of(map(reasons, deeper))));
        }
        Map<UUID, String> events =
                chosen.events().stream().collect(Collectors.toMap(Event::id, Event::title, (one, _) -> one));
        for (Card reason : reasons.values()) {
            sections.add(section(reason, reasons, deeper, events, chosen.links()));
        }
        return wanted.chapter(sections);
    }

    private Part.Section section(
            Card reason,
            Map<UUID, Card> reasons,
            Map<UUID, List<UUID>> deeper,
            Map<UUID, String> events,
            List<Link> links) {
        List<Block> said = new ArrayList<>();
        String note = words.said(reason, Reason.NOTE);
        if (!note.isEmpty()) {
            said.add(new Block.Prose(note));
        }
        said.addAll(words.lines(reason, FACTS));
        for (Word word : ReasonTie.WORDS) {
            String tied = links.stream()
                    .filter(link -> link.word() == word && link.from().equals(reason.ref()))
                    .map(link -> events.getOrDefault(link.to().id(), ""))
                    .filter(title -> !title.isBlank())
                    .collect(Collectors.joining("\n"));
            ChapterWords.add(said, words.get("reason.tie." + id(word)), tied);
        }
        String lower = deeper.getOrDefault(reason.id(), List.of()).stream()
                .map(reasons::get)
                .filter(Objects::nonNull)
                .map(words::title)
                .collect(Collectors.joining("\n"));
        ChapterWords.add(said, words.get("printout.reasons.deeper"), lower);
        return words.section(reason, "", said);
    }

    /// Every reason after all that it explains, so that the map can be drawn downwards; a circle, which no screen lets
    /// anybody draw, is cut where it closes.
    private Block.ReasonMap map(Map<UUID, Card> reasons, Map<UUID, List<UUID>> deeper) {
        Map<UUID, List<UUID>> above = new LinkedHashMap<>();
        deeper.forEach((upper, lowers) -> lowers.forEach(
                lower -> above.computeIfAbsent(lower, _ -> new ArrayList<>()).add(upper)));
        Set<UUID> order = new LinkedHashSet<>();
        reasons.keySet().forEach(reason -> place(reason, above, reasons, order, new LinkedHashSet<>()));
        List<UUID> placed = List.copyOf(order);
        Map<UUID, Integer> at = new LinkedHashMap<>();
        placed.forEach(reason -> at.put(reason, at.size()));
        return new Block.ReasonMap(placed.stream()
                .map(reasons::get)
                .map(Objects::requireNonNull)
                .map(reason -> new Block.MappedReason(
                        words.title(reason),
                        note(reason),
                        above.getOrDefault(reason.id(), List.of()).stream()
                                .filter(upper ->
                                        at.getOrDefault(upper, Integer.MAX_VALUE) < at.getOrDefault(reason.id(), 0))
                                .map(at::get)
                                .map(Objects::requireNonNull)
                                .toList()))
                .toList());
    }

    private static void place(
            UUID reason, Map<UUID, List<UUID>> above, Map<UUID, Card> reasons, Set<UUID> order, Set<UUID> waiting) {
        if (!reasons.containsKey(reason) || order.contains(reason) || !waiting.add(reason)) {
            return;
        }
        above.getOrDefault(reason, List.of()).forEach(upper -> place(upper, above, reasons, order, waiting));
        order.add(reason);
    }

    private String note(Card reason) {
        return Stream.of(Reason.KIND, Reason.KNOWLEDGE, Reason.CONTROL)
                .filter(field -> !reason.values().choice(field).isEmpty())
                .map(field -> words.get(
                        "reason.short." + field.name() + "." + reason.values().choice(field)))
                .collect(Collectors.joining(" · "));
    }
}
