package app.rebound.app;

import app.rebound.backup.BackupsController;
import app.rebound.checkin.FeelingsController;
import app.rebound.db.Database;
import app.rebound.exchange.ExchangeController;
import app.rebound.guide.GuideController;
import app.rebound.guide.GuideSource;
import app.rebound.guide.Topics;
import app.rebound.help.HelpController;
import app.rebound.help.HelpSource;
import app.rebound.id.IdSource;
import app.rebound.people.PeopleController;
import app.rebound.people.Person;
import app.rebound.plan.PlanController;
import app.rebound.printer.PrinterService;
import app.rebound.printout.PdfWriter;
import app.rebound.protect.Offer;
import app.rebound.protect.OfferController;
import app.rebound.protect.ProtectController;
import app.rebound.protect.WaysOut;
import app.rebound.reply.ReplyController;
import app.rebound.search.PaletteItem;
import app.rebound.search.PaletteSearch;
import app.rebound.search.SearchController;
import app.rebound.search.SearchDesk;
import app.rebound.search.SearchUpkeep;
import app.rebound.settings.SettingsController;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.spelling.SpellingChoice;
import app.rebound.spelling.SpellingController;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.trash.EraseController;
import app.rebound.trash.TrashController;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.SpellingSource;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Backup;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One open workbook with its shell and screens, from opening to closing, in one language.
final class Sitting {
    private final WorkbookServices services;
    private final Messages messages;
    private final Tasks tasks;
    private final PdfWriter pdfWriter;
    private final FileDialogs dialogs;
    private final BiFunction<Sitting, Surroundings, SettingsController> settings;
    private final HelpSource help;
    private final Leaving leaving;
    private final ShellController shell;
    private final Surroundings surroundings;
    private final SetbackScreens setbacks;
    private final SearchUpkeep upkeep;
    private final SearchDesk desk;
    private final PrintoutScreens printouts;
    private final LessonScreens lessons;
    private final GuideSource guide;
    private final StepScreens steps;
    private final TimelineScreens timelines;

    /// How a person leaves an open workbook.
    interface Leaving {
        /// Saves, closes it and asks for the passphrase.
        void lock();

        /// Saves, closes it and shows the first screen.
        void close();

        /// Saves, closes it, puts a backup in its place and opens that.
        void restore(Backup backup);
    }

    /// @param settings makes the settings screen; the graph owns what it changes
    /// @param offersAnotherWay whether something else is offered when one event is told over and over
    /// @param spelling the setting of the spelling as it is when asked
    Sitting(
            WorkbookServices services,
            Messages messages,
            Tasks tasks,
            SittingClock clock,
            IdSource ids,
            PdfWriter pdfWriter,
            FileDialogs dialogs,
            BiFunction<Sitting, Surroundings, SettingsController> settings,
            BooleanSupplier offersAnotherWay,
            Supplier<SpellingChoice> spelling,
            HelpSource help,
            Leaving leaving) {
        this.services = services;
        this.messages = messages;
        this.tasks = tasks;
        this.pdfWriter = pdfWriter;
        this.dialogs = dialogs;
        this.settings = settings;
        this.help = help;
        this.leaving = leaving;
        this.shell = new ShellController(
                messages, tasks, services.workbook().database(), this::gatherPalette, leaving::lock);
        this.surroundings = new Surroundings(messages, tasks, shell, shell, clock.clock(), clock.zone());
        var speller = new SpellingController(
                surroundings, services.ownWords(), services::names, spelling, Locale.getDefault());
        SpellingSource.offer(shell.view(), speller);
        shell.onReplayed(speller::changed);
        this.setbacks = new SetbackScreens(services, surroundings, shell, dialogs, offersAnotherWay);
        // Half a second of reading, so one for all screens.
        var ordinary = new OrdinaryWords();
        this.steps = new StepScreens(services, surroundings, dialogs, ids, setbacks);
        this.timelines = new TimelineScreens(services, surroundings, pdfWriter, dialogs, ordinary);
        this.printouts = new PrintoutScreens(services, surroundings, pdfWriter, dialogs, ordinary);
        this.lessons = new LessonScreens(services, surroundings);
        this.guide = new GuideSource(messages.locale(), KeyLines.of(messages));
        Database database = services.workbook().database();
        this.upkeep = new SearchUpkeep(tasks, database, services.search());
        this.desk = new SearchDesk(
                surroundings, database, services.search(), upkeep, Signposts.of(services.program(), messages));
        PaletteSearch.attach(desk, shell.palette());
    }

    ShellController shell() {
        return shell;
    }

    WorkbookServices services() {
        return services;
    }

    /// Says why a workbook that the person wanted to lock stays open.
    void showNoPassphrase() {
        shell.go(new Place.Protect());
        shell.showNotice(messages.get("app.lock.no-passphrase"), false);
    }

    void start(Place first) {
        shell.start(this::screen, first);
        upkeep.start();
    }

    /// A screen, with an offer above it where nobody is interrupted in writing.
    private Screen screen(Place place) {
        Screen screen = plain(place);
        return switch (place) {
            case Place.Setbacks _, Place.Timeline _, Place.Lessons _, Place.People _, Place.Plan _, Place.Printouts _ ->
                new OfferController(surroundings, services.offers(), screen, EnumSet.of(Offer.PASSPHRASE));
            default -> screen;
        };
    }

    private Screen plain(Place place) {
        return switch (place) {
            case Place.Journal journal -> setbacks.journal(journal);
            case Place.NewEntry _ -> setbacks.newEntry();
            case Place.Today _ -> new TodayScreen(surroundings, services).make();
            case Place.Feelings _ -> new FeelingsController(surroundings, services.cards(), services.feelings());
            case Place.Search wanted -> new SearchController(desk, wanted.query());
            case Place.Setbacks _ -> setbacks.all();
            case Place.NewSetback _ -> setbacks.named();
            case Place.Setback one -> setbacks.page(one.id());
            case Place.Pause pause -> setbacks.pause(pause.setback());
            case Place.Closing closing -> setbacks.closing(closing.setback());
            case Place.FirstDays days -> setbacks.firstDays(days.setback());
            case Place.Steps one -> steps.wizard(one);
            case Place.Timeline timeline -> timelines.timeline(timeline);
            case Place.AddEvent _ -> timelines.addEvent();
            case Place.Evidence one -> timelines.evidence(one);
            case Place.Reasons reasons -> lessons.reasons(reasons);
            case Place.Lessons all -> lessons.lessons(all);
            case Place.People people -> people(people);
            case Place.Plan _ -> new PlanController(surroundings, services.cards(), dialogs);
            case Place.Printouts one -> printouts.printouts(one.setback());
            case Place.Reply reply ->
                new ReplyController(surroundings, services.replies(), this::people, dialogs, reply.file());
            case Place.Show one -> printouts.show(one.setback());
            case Place.Notes _ -> printouts.notes();
            case Place.Help _ -> new HelpController(surroundings, help.open(messages, tasks), services.ownLines());
            case Place.Guide open ->
                new GuideController(
                        surroundings,
                        guide,
                        Topics.of(open),
                        Objects.requireNonNullElseGet(open.back(), Place.Today::new));
            case Place.Settings _ -> settings.apply(this, surroundings);
            case Place.Trash _ -> new TrashController(surroundings, services.trash());
            case Place.Erase erase ->
                new EraseController(surroundings, services.trash(), services.copies(), erase.ref(), erase.back());
            case Place.Backups _ -> new BackupsController(surroundings, services.workbook(), dialogs, leaving::restore);
            case Place.Exchange _ -> exchange();
            case Place.Protect _ ->
                new ProtectController(
                        surroundings,
                        services.workbook(),
                        services.offers(),
                        new WaysOut(pdfWriter, new PrinterService(), dialogs));
        };
    }

    private ExchangeController exchange() {
        return new ExchangeController(
                surroundings,
                services.exports(messages),
                services.archives(),
                services.inflow(),
                services.workbook().backups(),
                dialogs,
                () -> tasks.aside(
                        () -> {
                            services.search().again();
                            return true;
                        },
                        _ -> {},
                        surroundings::fault));
    }

    private List<String> people() {
        return services.people().all().stream().map(Person::name).toList();
    }

    private PeopleController people(Place.People place) {
        var people = new PeopleController(surroundings, services.people());
        if (place.person() != null) {
            people.open(place.person());
        }
        return people;
    }

    private void gatherPalette(Consumer<List<PaletteItem>> show) {
        tasks.run(
                () -> PaletteSources.read(services, guide),
                found -> show.accept(new PaletteSources(messages, shell, leaving::lock, leaving::close).items(found)),
                surroundings::fault);
    }
}
