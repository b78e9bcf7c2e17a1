package app.rebound.app;

import app.rebound.attachment.AttachmentService;
import app.rebound.card.CardService;
import app.rebound.db.Database;
import app.rebound.db.Versions;
import app.rebound.desk.DeskService;
import app.rebound.example.ExampleService;
import app.rebound.feedback.FeedbackService;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.grieving.GrievingService;
import app.rebound.help.OwnLineService;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.interchange.inflow.JournalInflow;
import app.rebound.interchange.out.ExportService;
import app.rebound.interchange.out.OutServices;
import app.rebound.journal.EntryLinkService;
import app.rebound.journal.EntryService;
import app.rebound.journal.HarvestService;
import app.rebound.journal.JournalService;
import app.rebound.journal.JournalServices;
import app.rebound.journal.PromptsReader;
import app.rebound.journal.TemplateService;
import app.rebound.lesson.LessonService;
import app.rebound.people.PersonService;
import app.rebound.printout.CopyService;
import app.rebound.printout.NamedPrintoutService;
import app.rebound.printout.PrintoutService;
import app.rebound.protect.OfferService;
import app.rebound.reason.ReasonService;
import app.rebound.reply.ReplyReader;
import app.rebound.reply.ReplyService;
import app.rebound.search.SearchService;
import app.rebound.setback.OverviewService;
import app.rebound.setback.SetbackService;
import app.rebound.show.HeardService;
import app.rebound.source.SourceService;
import app.rebound.spelling.OwnWordService;
import app.rebound.telling.BrakeService;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.timeline.AxisLookService;
import app.rebound.timeline.AxisSource;
import app.rebound.timeline.EventService;
import app.rebound.timeline.SheetReader;
import app.rebound.trash.Copies;
import app.rebound.trash.TrashService;
import app.rebound.vault.Workbook;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Program;
import app.rebound.wizard.Programs;
import app.rebound.wizard.QuestionDeckReader;
import app.rebound.wizard.QuestionDecks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The services of one open workbook, wired by hand; the window and the command line use the same.
public record WorkbookServices(
        Workbook workbook,
        Program program,
        Programs programs,
        FeelingVocabulary feelings,
        QuestionDecks decks,
        SetbackService setbacks,
        AnswerService answers,
        PersonService people,
        EventService events,
        AxisLookService axisLooks,
        EntryService entries,
        AttachmentService attachments,
        PrintoutService printouts,
        NamedPrintoutService namedPrintouts,
        CopyService printed,
        ReplyService replies,
        HeardService heard,
        ExampleService examples,
        TrashService trash,
        Copies copies,
        OfferService offers,
        OwnLineService ownLines,
        CardService cards,
        ReasonService reasons,
        LessonService lessons,
        Gathered gathered,
        OwnWordService ownWords,
        OverviewService overviews,
        JournalServices journal,
        SearchService search,
        ArchiveService archives,
        SourceService sources,
        DeskService desk) {
    public static WorkbookServices of(Workbook workbook) {
        Database database = workbook.database();
        var versions = new Versions();
        Programs programs = Programs.standard();
        Program program = programs.whole();
        var setbacks = new SetbackService(database);
        var answers = new AnswerService(database, versions);
        var people = new PersonService(database);
        var events = new EventService(database, versions, people);
        var sources = new SourceService(database);
        var entries = new EntryService(database);
        var cards = new CardService(database, CardTypes.all());
        var templates = new TemplateService(database);
        var ownLines = new OwnLineService(database);
        var printed = new CopyService(database);
        var feedback = new FeedbackService(cards);
        var lessons = new LessonService(cards, events);
        var gathered = new Gathered(program, cards, people, events, new GrievingService(database));
        return new WorkbookServices(
                workbook,
                program,
                programs,
                FeelingVocabularyReader.standard(),
                QuestionDeckReader.standard(),
                setbacks,
                answers,
                people,
                events,
                new AxisLookService(database),
                entries,
                new AttachmentService(database, workbook.attachments()),
                new PrintoutService(database, setbacks, answers, events, people, cards),
                new NamedPrintoutService(database),
                printed,
                new ReplyService(database, printed, feedback, new ReplyReader(), WorkbookServices::labels),
                new HeardService(cards, feedback),
                new ExampleService(database, program, setbacks, people, events, answers, entries, cards),
                new TrashService(database, CardTypes.all(), workbook::compact),
                new BackupCopies(workbook.backups()),
                new OfferService(database, workbook.keys()),
                ownLines,
                cards,
                new ReasonService(cards, setbacks, events, lessons::onBoard),
                lessons,
                gathered,
                new OwnWordService(database),
                new OverviewService(setbacks, answers, programs, gathered::of),
                new JournalServices(
                        new JournalService(database),
                        entries,
                        new EntryLinkService(database),
                        templates,
                        new HarvestService(database, events, cards),
                        setbacks,
                        new BrakeService(database, answers, events),
                        PromptsReader.standard()),
                new SearchService(database),
                new ArchiveService(
                        database,
                        workbook.attachments(),
                        AllHistories.of(setbacks, answers, events, people, entries, templates, ownLines, cards)),
                sources,
                new DeskService(database, sources, events, people));
    }

    /// What a printout writes above its fields, in each language.
    private static Set<String> labels() {
        return Languages.available().stream()
                .map(language -> Messages.of(language).get("printout.pdf.comment"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The names of everybody in the workbook.
    public List<String> names() {
        return people.all().stream()
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.nicknames().stream()))
                .toList();
    }

    /// Writes the workbook in open forms.
    ///
    /// @param messages in whose language the files are
    public ExportService exports(Messages messages) {
        return new ExportService(
                new OutServices(
                        workbook.database(), setbacks, answers, events, people, cards, CardTypes.all(), attachments),
                archives,
                new SheetReader(events, people, axisLooks, axisReasons(), messages),
                messages);
    }

    /// Brings the entries of other journals in.
    public JournalInflow inflow() {
        return new JournalInflow(workbook.database(), entries, attachments);
    }

    /// Where the timeline gets the reasons from that it draws.
    public AxisSource.Reasons axisReasons() {
        return new AxisReasons(reasons)::of;
    }
}
