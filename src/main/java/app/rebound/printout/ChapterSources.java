package app.rebound.printout;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.text.Messages;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Knows who makes which chapter, and how it is headed for a reader.
final class ChapterSources {
    private final Messages messages;
    private final Program program;
    private final ChapterWords words;
    private final TellingChapters telling;
    private final PlanChapter plan;
    private final DoneChapters done;
    private final RoomChapters room;
    private final ZoneId zone;

    ChapterSources(Messages messages, Program program, FeelingVocabulary feelings, ZoneId zone) {
        this.messages = messages;
        this.program = program;
        this.zone = zone;
        words = new ChapterWords(messages, program, feelings);
        telling = new TellingChapters(words);
        plan = new PlanChapter(words);
        done = new DoneChapters(words);
        room = new RoomChapters(words);
    }

    /// Who makes a chapter; empty for an id that is none, such as a step that the program no longer has.
    Optional<ChapterSource> of(PrintoutKind kind, String id) {
        if (!PartId.of(kind, program).contains(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (id) {
                    case PartId.SENTENCE -> telling.sentence();
                    case PartId.STORY -> telling.story();
                    case PartId.HEARD -> telling.heard();
                    case PartId.MINUTE -> telling.minute();
                    case PartId.OWN_PART -> telling.ownPart();
                    case PartId.QUESTIONS -> telling.questions();
                    case PartId.ASKS -> telling.asks();
                    case PartId.ENTRIES -> telling.entries();
                    case PartId.TIMELINE -> new TimelineChapter(words);
                    case PartId.REASONS -> new ReasonChapters(words);
                    case PartId.LESSONS -> LessonChapters.whole(words, zone);
                    case PartId.LEARNED -> LessonChapters.brief(words, zone);
                    case PartId.LEDGER -> new LedgerChapter(words);
                    case PartId.PLAN -> plan;
                    case PartId.PROJECTS -> plan.projectsAlone();
                    case PartId.FEEDBACK -> new FeedbackChapter(words);
                    case PartId.FEELINGS -> new FeelingsChapter(words, zone);
                    case PartId.SETBACKS -> new SetbacksChapter(words);
                    case PartId.BETWEEN -> telling.between();
                    case PartId.FINISHED -> done.finished();
                    case PartId.COMING -> done.coming();
                    case PartId.MOVES -> done.moves();
                    case PartId.GOOD_THINGS -> done.goodThings();
                    case PartId.TO_ANSWER -> room.toAnswer();
                    case PartId.NOTES -> room.notes();
                    default ->
                        step(id).map(step -> kind == PrintoutKind.BLANK_WORKBOOK
                                        ? new BlankChapter(words, step)
                                        : new StepChapter(words, step))
                                .orElse(null);
                });
    }

    private Optional<Step> step(String part) {
        return part.startsWith(PartId.STEP) ? program.step(part.substring(PartId.STEP.length())) : Optional.empty();
    }

    /// How a chapter is headed: some otherwise for one reader than for the others.
    String heading(String id, PrintoutChoice.Reader reader) {
        Optional<Step> step = step(id);
        if (step.isPresent()) {
            return messages.get(step.get().titleKey());
        }
        String key = "printout.part." + id;
        String forReader = key + "." + reader.id();
        return messages.get(messages.has(forReader) ? forReader : key);
    }

    /// Everything that a kind may hold, with what there is of it.
    PrintoutOffer offer(Material material, PrintoutKind kind, PrintoutChoice.Reader reader) {
        Privacy privacy = new Privacy(program, reader);
        return new PrintoutOffer(PartId.of(kind, program).stream()
                .flatMap(id -> of(kind, id).stream()
                        .map(source -> new PrintoutOffer.OfferedPart(
                                id,
                                heading(id, reader),
                                things(source, material, privacy),
                                source.isSingly(),
                                source.isWithoutThings())))
                .toList());
    }

    private static List<PrintoutOffer.Thing> things(ChapterSource source, Material material, Privacy privacy) {
        return source.things(material).stream()
                .map(named ->
                        new PrintoutOffer.Thing(named.ref(), named.words(), privacy.isPrivate(named.ref(), material)))
                .toList();
    }
}
