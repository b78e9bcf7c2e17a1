package app.rebound.reply;

import app.rebound.printout.PlacedPart;
import app.rebound.printout.PrintoutCopy;
import app.rebound.reply.Comment.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts what stands in a file of a known copy beside the parts of that copy.
final class Sorting {
    private static final int KEY_BYTES = 16;

    /// Where a part begins in the file.
    private record Start(PlacedPart part, int page, float top) {}

    private final PrintoutCopy copy;
    private final ForeignFile file;
    private final Predicate<String> isGone;
    private final List<Start> starts;

    /// @param isGone whether the part with that key is not in the workbook any more
    Sorting(PrintoutCopy copy, ForeignFile file, Predicate<String> isGone) {
        this.copy = copy;
        this.file = file;
        this.isGone = isGone;
        starts = starts(copy, file);
    }

    /// Pages may have been added or taken out: where the file still names its parts, these places count.
    private static List<Start> starts(PrintoutCopy copy, ForeignFile file) {
        Map<String, ForeignFile.NamedSpot> named = new HashMap<>();
        file.spots().forEach(spot -> named.putIfAbsent(spot.name(), spot));
        boolean isNamed = copy.parts().stream().anyMatch(part -> named.containsKey(part.token()));
        List<Start> starts = new ArrayList<>();
        for (PlacedPart part : copy.parts()) {
            ForeignFile.NamedSpot spot = named.get(part.token());
            if (spot != null) {
                starts.add(new Start(part, spot.page(), spot.top()));
            } else if (!isNamed) {
                starts.add(new Start(part, part.start().page(), part.start().top()));
            }
        }
        starts.sort(Comparator.comparingInt(Start::page).thenComparing(Start::top, Comparator.reverseOrder()));
        return starts;
    }

    /// Whether the file still has one of the copy's fields.
    boolean hasFields() {
        return file.fields().stream().anyMatch(field -> copy.part(field.name()).isPresent());
    }

    /// What was written into fields, in the order of the parts.
    List<Comment> fields() {
        Map<String, String> values = new LinkedHashMap<>();
        file.fields().forEach(field -> values.put(field.name(), field.value()));
        return copy.parts().stream()
                .filter(part -> !values.getOrDefault(part.token(), "").isBlank())
                .map(part -> inField(part, values.getOrDefault(part.token(), ""), Kind.FIELD))
                .toList();
    }

    /// What stands on the page where a field was.
    ///
    /// @param texts of the parts that have a field, in their order
    List<Comment> texts(List<String> texts, Predicate<String> isLabel) {
        List<PlacedPart> parts = fieldParts();
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < Math.min(parts.size(), texts.size()); i++) {
            String words = texts.get(i)
                    .lines()
                    .dropWhile(line -> line.isBlank() || isLabel.test(line.strip()))
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse("")
                    .strip();
            if (!words.isEmpty()) {
                comments.add(inField(parts.get(i), words, Kind.PAGE_TEXT));
            }
        }
        return comments;
    }

    List<PlacedPart> fieldParts() {
        return copy.parts().stream().filter(part -> part.field() != null).toList();
    }

    private Comment inField(PlacedPart part, String words, Kind kind) {
        return comment("field:" + part.token(), part, words, "", kind);
    }

    /// What was noted on the pages; an answer to a note stands on the same part.
    List<Comment> notes() {
        Map<String, ForeignFile.Note> byId = new HashMap<>();
        file.notes().forEach(note -> byId.putIfAbsent(note.id(), note));
        List<Comment> comments = new ArrayList<>();
        for (ForeignFile.Note note : file.notes()) {
            ForeignFile.Note first =
                    Optional.ofNullable(byId.get(note.answers())).orElse(note);
            String words = note.quoted().isEmpty()
                    ? note.words()
                    : (Comment.QUOTE + note.quoted() + "\n\n" + note.words()).strip();
            comments.add(comment("note:" + digest(note.id()), part(first), words, note.author(), Kind.NOTE));
        }
        return comments;
    }

    /// The last part that starts at or above the middle of a note; null above the first one.
    private @Nullable PlacedPart part(ForeignFile.Note note) {
        return starts.stream()
                .filter(start ->
                        start.page() < note.page() || (start.page() == note.page() && start.top() >= note.middle()))
                .reduce((_, last) -> last)
                .map(Start::part)
                .orElse(null);
    }

    private Comment comment(String key, @Nullable PlacedPart part, String words, String author, Kind kind) {
        return part == null
                ? new Comment(key, "", "", "", false, words, author, kind)
                : new Comment(
                        key, part.key(), part.heading(), part.excerpt(), isGone.test(part.key()), words, author, kind);
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
