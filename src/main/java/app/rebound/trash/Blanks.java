package app.rebound.trash;

import app.rebound.card.CardType;
import app.rebound.id.Noun;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the columns of a noun hold once its words are gone for good.
final class Blanks {
    private static final List<String> EVENT_TEXTS =
            List.of("title", "fact", "interpretation", "thought", "felt", "knew_then", "know_now");

    /// An attachment that holds nothing is whole all the same when the workbook is checked.
    private static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Blanks() {}

    /// Every column that says anything of the person, with the least that the table allows.
    ///
    /// @param types the cards there are
    static Map<String, @Nullable Object> of(Noun noun, List<CardType> types) {
        Map<String, @Nullable Object> blanks = new LinkedHashMap<>();
        switch (noun) {
            case SETBACK -> {
                put(blanks, "", "title");
                blanks.put("kind", "something-else");
                blanks.put("state", "OPEN");
                put(blanks, null, "paused_until", "at_exercise", "closed_on", "grieve_until");
                put(blanks, "", "taken", "left_here");
                date(blanks, "happened");
            }
            case ANSWER -> put(blanks, "", "prompt");
            case ANSWER_PART -> {
                put(blanks, "", "text");
                put(blanks, null, "amount");
            }
            case EVENT -> {
                EVENT_TEXTS.forEach(column -> blanks.put(column, ""));
                blanks.put("mark", "NONE");
                put(blanks, null, "mood", "lane", "basis", "order_typed", "order_bound");
                date(blanks, "when");
                date(blanks, "learned");
            }
            case PERSON -> {
                put(blanks, "", "name", "nicknames", "pseudonym", "relation", "note");
                put(blanks, false, "gives_comfort", "gives_candour", "gives_contacts", "gives_craft", "been_there");
                put(blanks, null, "nearness", "lift", "last_contact");
            }
            case ENTRY -> {
                put(blanks, "", "title", "text", "tags", "extras");
                blanks.put("local_day", LocalDate.EPOCH);
                put(blanks, null, "local_time", "minutes", "journal_kind", "external_key");
            }
            case ENTRY_TEMPLATE -> put(blanks, "", "title", "text");
            case PRINTOUT -> put(blanks, "", "title", "choice_text");
            case OWN_WORD -> put(blanks, "", "word");
            case LINK -> put(blanks, "", "label");
            case SOURCE -> {
                put(blanks, "", "kind", "name", "title", "text", "original_date", "where_file", "people", "extras");
                put(blanks, null, "external_key", "raw", "moment", "zone", "group_key", "settled_edtf");
                blanks.put("where_unit", "FILE");
                blanks.put("where_number", 0L);
                date(blanks, "when");
            }
            case EVIDENCE_IMPORT -> {
                put(blanks, "", "kind", "name");
                put(blanks, 0L, "found", "refused", "left_out");
                blanks.put("read_at", null);
            }
            case HELP_LINE -> put(blanks, "", "name", "number", "note");
            case PRINTOUT_COPY -> {
                put(blanks, "", "kind", "reader", "title", "code");
                blanks.put("made_on", null);
            }
            case PRINTED_PART -> put(blanks, "", "part_key", "token", "heading", "excerpt", "starts_at", "field_at");
            case ATTACHMENT -> {
                put(blanks, "", "name", "media_type");
                blanks.put("sha256", HexFormat.of().parseHex(SHA256_OF_NOTHING));
                blanks.put("content", new byte[0]);
            }
            default ->
                types.stream()
                        .filter(type -> type.noun() == noun)
                        .flatMap(type -> type.fields().stream())
                        .forEach(field -> blanks.put(field.name(), field.blank()));
        }
        if (noun == Noun.FEEDBACK) {
            put(blanks, "", "on_key", "external_key");
            blanks.put("copy_id", null);
        }
        return blanks;
    }

    private static void put(Map<String, @Nullable Object> blanks, @Nullable Object value, String... columns) {
        for (String column : columns) {
            blanks.put(column, value);
        }
    }

    private static void date(Map<String, @Nullable Object> blanks, String prefix) {
        put(blanks, null, prefix + "_typed", prefix + "_edtf", prefix + "_earliest", prefix + "_latest");
    }
}
