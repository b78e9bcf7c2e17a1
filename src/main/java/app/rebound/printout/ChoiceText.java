package app.rebound.printout;

import app.rebound.db.Snapshot;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a choice as the text that is kept, and reads it back; what a newer program wrote and this one does not know
/// is left out.
final class ChoiceText {
    private ChoiceText() {}

    static String write(PrintoutChoice choice) {
        Map<String, @Nullable Object> text = new LinkedHashMap<>();
        text.put("kind", choice.kind().id());
        text.put("reader", choice.reader().id());
        text.put("parts", choice.parts());
        text.put("left-out", refs(choice.leftOut()));
        text.put("agreed", refs(choice.agreed()));
        PrintoutChoice.Span span = choice.span();
        if (span != null) {
            text.put("from", span.from() == null ? "" : span.from().toString());
            text.put("to", span.to() == null ? "" : span.to().toString());
        }
        text.put("pseudonyms", choice.hasPseudonyms());
        text.put("decided", choice.decided());
        text.put("comment-fields", choice.hasCommentFields());
        text.put("paper", choice.page().paper().name());
        text.put("across", choice.page().isAcross());
        text.put("type", choice.page().type().name());
        text.put("language", choice.language().toLanguageTag());
        return Snapshot.write(text);
    }

    private static List<String> refs(Set<Ref> refs) {
        return refs.stream().map(ref -> ref.noun() + " " + ref.id()).sorted().toList();
    }

    /// @param setback null for what is not about one
    static PrintoutChoice read(String text, @Nullable UUID setback) {
        Map<String, @Nullable Object> kept = Snapshot.read(text);
        return new PrintoutChoice(
                one(PrintoutKind.values(), word(kept, "kind").replace('-', '_'), PrintoutKind.DOCUMENT),
                setback,
                one(PrintoutChoice.Reader.values(), word(kept, "reader"), PrintoutChoice.Reader.MENTOR),
                words(kept, "parts"),
                refs(kept, "left-out"),
                refs(kept, "agreed"),
                kept.containsKey("from") ? new PrintoutChoice.Span(day(kept, "from"), day(kept, "to")) : null,
                isTrue(kept, "pseudonyms"),
                decided(kept),
                isTrue(kept, "comment-fields"),
                new PageStyle(
                        one(Paper.values(), word(kept, "paper"), Paper.A4),
                        isTrue(kept, "across"),
                        one(PageStyle.TypeSize.values(), word(kept, "type"), PageStyle.TypeSize.ORDINARY)),
                Locale.forLanguageTag(word(kept, "language")));
    }

    private static String word(Map<String, @Nullable Object> kept, String key) {
        return kept.get(key) instanceof String word ? word : "";
    }

    private static boolean isTrue(Map<String, @Nullable Object> kept, String key) {
        return Boolean.TRUE.equals(kept.get(key));
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static List<String> words(Map<String, @Nullable Object> kept, String key) {
        return kept.get(key) instanceof Collection<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static @Nullable LocalDate day(Map<String, @Nullable Object> kept, String key) {
        try {
            return LocalDate.parse(word(kept, key));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Set<Ref> refs(Map<String, @Nullable Object> kept, String key) {
        Set<Ref> refs = new LinkedHashSet<>();
        words(kept, key).forEach(word -> ref(word).ifPresent(refs::add));
        return refs;
    }

    private static Optional<Ref> ref(String word) {
        int blank = word.indexOf(' ');
        return Arrays.stream(Noun.values())
                .filter(noun -> blank > 0 && noun.name().equals(word.substring(0, blank)))
                .findFirst()
                .flatMap(noun -> id(word.substring(blank + 1)).map(id -> new Ref(noun, id)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> decided(Map<String, @Nullable Object> kept) {
        Map<String, String> decided = new LinkedHashMap<>();
        if (kept.get("decided") instanceof Map<?, ?> words) {
            words.forEach((found, instead) -> decided.put(String.valueOf(found), String.valueOf(instead)));
        }
        return decided;
    }
}
