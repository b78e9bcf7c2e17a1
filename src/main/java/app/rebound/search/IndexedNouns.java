package app.rebound.search;

import static app.rebound.id.Noun.*;

import app.rebound.id.Noun;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that is found by its words, one line a noun; `IndexedNounsTest` asks for a decision about each new
/// column.
final class IndexedNouns {
    private static final String OWNER_IS_THERE =
            " AND NOT EXISTS (SELECT 1 FROM entry o WHERE o.id = t.of_id AND o.deleted_at IS NOT NULL)"
                    + " AND NOT EXISTS (SELECT 1 FROM event o WHERE o.id = t.of_id AND o.deleted_at IS NOT NULL)";

    private static final String RESTING_EVENT = "(SELECT l.from_id FROM link l JOIN event e ON e.id = l.from_id"
            + " WHERE l.to_id = t.id AND l.word = 'RESTS_ON' AND l.from_noun = 'EVENT' AND l.deleted_at IS NULL"
            + " AND e.deleted_at IS NULL ORDER BY l.id FETCH FIRST ROW ONLY)";

    static final List<IndexedNoun> ALL = List.of(
            IndexedNoun.of(ENTRY, Part.JOURNAL, "title", "text", "tags")
                    .on("local_day")
                    .at("local_time")
                    .withTags("tags"),
            IndexedNoun.of(ENTRY_TEMPLATE, Part.JOURNAL, "title", "text"),
            IndexedNoun.of(
                            EVENT,
                            Part.EVENTS,
                            "title",
                            "fact",
                            "interpretation",
                            "thought",
                            "felt",
                            "knew_then",
                            "know_now",
                            "lane",
                            "when_typed")
                    .withDays("t.when_earliest", "DATEADD('SECOND', -1, t.when_latest)")
                    .joined("", "", "t.when_edtf"),
            IndexedNoun.of(ANSWER_PART, Part.ANSWERS, "text")
                    .withSetback("a.setback_id")
                    .joined(
                            " JOIN answer a ON a.id = t.answer_id",
                            " AND a.deleted_at IS NULL",
                            "a.exercise",
                            "SELECT t.id FROM answer_part t JOIN answer a ON a.id = t.answer_id WHERE a.clock > :clock"),
            IndexedNoun.of(SETBACK, Part.SETBACKS, "title", "taken", "left_here", "happened_typed")
                    .withSetback("t.id")
                    .withDays("t.happened_earliest", "DATEADD('SECOND', -1, t.happened_latest)")
                    .joined("", "", "t.happened_edtf"),
            IndexedNoun.of(PERSON, Part.PEOPLE, "name", "nicknames", "pseudonym", "relation", "note"),
            IndexedNoun.card(REASON, Part.REASONS, "title", "note"),
            IndexedNoun.card(
                    LESSON,
                    Part.LESSONS,
                    "title",
                    "change_text",
                    "if_text",
                    "then_text",
                    "said_1",
                    "said_3",
                    "said_12"),
            IndexedNoun.card(
                            FEEDBACK,
                            Part.FEEDBACK,
                            "title",
                            "who",
                            "words",
                            "reaction",
                            "is_true",
                            "not_true",
                            "useful")
                    .on("told_on")
                    .withWho(),
            IndexedNoun.card(LEDGER_LINE, Part.LEDGER, "title", "note"),
            IndexedNoun.card(
                    STORY,
                    Part.STORIES,
                    "title",
                    "audience",
                    "situation",
                    "actions",
                    "result",
                    "skills",
                    "insight",
                    "approach",
                    "told",
                    "heard",
                    "will_change",
                    "ask_of_you"),
            IndexedNoun.card(ASK, Part.ASKS, "title", "who", "answer")
                    .on("asked_on")
                    .withWho(),
            IndexedNoun.card(OUTREACH, Part.ASKS, "title", "who", "purpose", "draft", "answer")
                    .withWho(),
            IndexedNoun.card(OPTION_IDEA, Part.PLAN, "title", "note"),
            IndexedNoun.card(GOAL, Part.PLAN, "title", "why", "reward"),
            IndexedNoun.card(MILESTONE, Part.PLAN, "title", "reward"),
            IndexedNoun.card(STEP_TO_TAKE, Part.PLAN, "title", "reward"),
            IndexedNoun.card(PROJECT, Part.PLAN, "title", "note").on("started_on"),
            IndexedNoun.card(MOVE, Part.PLAN, "title", "skill_step", "why", "note"),
            IndexedNoun.card(APPLICATION, Part.PLAN, "title", "who", "note", "outcome")
                    .on("sent_on")
                    .withWho(),
            IndexedNoun.card(WORK_SESSION, Part.PLAN, "title", "where_text", "note")
                    .on("planned_on"),
            IndexedNoun.card(CHECK_IN, Part.CHECK_INS, "words", "occasion").on("on_day"),
            IndexedNoun.card(GOOD_THING, Part.CHECK_INS, "title", "why", "who")
                    .on("on_day")
                    .withWho(),
            IndexedNoun.card(PRINTOUT, Part.PRINTOUTS, "title"),
            IndexedNoun.of(HELP_LINE, Part.HELP, "name", "number", "note"),
            IndexedNoun.of(SOURCE, Part.EVIDENCE, "title", "text", "raw", "people", "name")
                    .withDays("t.when_earliest", "DATEADD('SECOND', -1, t.when_latest)")
                    .joined("", " AND t.import_id IS NOT NULL", RESTING_EVENT),
            IndexedNoun.of(ATTACHMENT, Part.ATTACHMENTS, "name")
                    .joined(
                            "",
                            OWNER_IS_THERE,
                            "t.of_noun || ' ' || t.of_id",
                            "SELECT t.id FROM attachment t JOIN entry o ON o.id = t.of_id WHERE o.clock > :clock",
                            "SELECT t.id FROM attachment t JOIN event o ON o.id = t.of_id WHERE o.clock > :clock"));

    private static final Map<Noun, IndexedNoun> BY_NOUN =
            ALL.stream().collect(Collectors.toUnmodifiableMap(IndexedNoun::noun, Function.identity()));

    private IndexedNouns() {}

    static boolean has(Noun noun) {
        return BY_NOUN.containsKey(noun);
    }

    /// @throws IllegalArgumentException when nothing of the noun is found by its words
    static IndexedNoun of(Noun noun) {
        IndexedNoun found = BY_NOUN.get(noun);
        if (found == null) {
            throw new IllegalArgumentException("not searched: " + noun);
        }
        return found;
    }
}
