package app.rebound.app;

import app.rebound.id.IdSource;
import app.rebound.people.PeopleController;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutController;
import app.rebound.search.PaletteItem;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbacksController;
import app.rebound.settings.SettingsController;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.timeline.TimelineController;
import app.rebound.today.TodayController;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.ExercisePanes;
import app.rebound.wizard.WizardContent;
import app.rebound.wizard.WizardController;
import app.rebound.wizard.WizardSubject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One open workbook with its shell and screens, from opening to closing, in one language.
final class Sitting {
    private final WorkbookServices services;
    private final Messages messages;
    private final Tasks tasks;
    private final IdSource ids;
    private final PdfWriter pdfWriter;
    private final FileDialogs dialogs;
    private final BiFunction<Sitting, Surroundings, SettingsController> settings;
    private final Leaving leaving;
    private final ShellController shell;
    private final Surroundings surroundings;

    /// How a person leaves an open workbook.
    interface Leaving {
        /// Saves, closes it and asks for the passphrase.
        void lock();

        /// Saves, closes it and shows the first screen.
        void close();
    }

    /// @param settings makes the settings screen; the graph owns what it changes
    Sitting(
            WorkbookServices services,
            Messages messages,
            Tasks tasks,
            SittingClock clock,
            IdSource ids,
            PdfWriter pdfWriter,
            FileDialogs dialogs,
            BiFunction<Sitting, Surroundings, SettingsController> settings,
            Leaving leaving) {
        this.services = services;
        this.messages = messages;
        this.tasks = tasks;
        this.ids = ids;
        this.pdfWriter = pdfWriter;
        this.dialogs = dialogs;
        this.settings = settings;
        this.leaving = leaving;
        this.shell = new ShellController(
                messages, tasks, services.workbook().database(), this::gatherPalette, leaving::lock);
        this.surroundings = new Surroundings(messages, tasks, shell, shell, clock.clock(), clock.zone());
    }

    ShellController shell() {
        return shell;
    }

    WorkbookServices services() {
        return services;
    }

    /// Says why a workbook that the person wanted to lock stays open.
    void showNoPassphrase() {
        shell.showNotice(messages.get("app.lock.no-passphrase"), false);
    }

    void start(Place first) {
        shell.start(this::screen, first);
    }

    private Screen screen(Place place) {
        return switch (place) {
            case Place.Today _ ->
                new TodayController(
                        surroundings, services.setbacks(), services.answers(), services.events(), services.program());
            case Place.Setbacks _ ->
                new SetbacksController(surroundings, services.setbacks(), services.answers(), services.program());
            case Place.Steps steps ->
                new LoadedScreen<>(
                        surroundings,
                        () -> services.setbacks().find(steps.setback()),
                        setback -> wizard(setback, steps.exercise()),
                        () -> shell.go(new Place.Setbacks()));
            case Place.Timeline timeline -> timeline(timeline);
            case Place.People _ -> new PeopleController(surroundings, services.people());
            case Place.Printouts printouts -> printouts(printouts.setback());
            case Place.Settings _ -> settings.apply(this, surroundings);
        };
    }

    private TimelineController timeline(Place.Timeline place) {
        var timeline = new TimelineController(
                surroundings, services.events(), services.people(), services.setbacks(), place.setback());
        if (place.event() != null) {
            timeline.open(place.event());
        }
        return timeline;
    }

    private WizardController wizard(Setback setback, @Nullable String exercise) {
        String kind = messages.get(setback.kind().nameKey());
        var happened = setback.happened();
        String subtitle = happened == null ? kind : kind + " · " + new DateWords(messages).of(happened.date());
        return new WizardController(
                surroundings,
                new WizardContent(services.program(), ExercisePanes.standard(messages, services.feelings())),
                services.answers(),
                ids,
                new WizardSubject(
                        setback.id(),
                        setback.title(),
                        subtitle,
                        services.workbook().isProtected()),
                exercise == null ? setback.atExercise() : exercise,
                at -> tasks.run(
                        () -> {
                            services.setbacks().remember(setback.id(), at);
                            return true;
                        },
                        _ -> {},
                        surroundings::fault),
                () -> shell.go(new Place.Setbacks()));
    }

    private PrintoutController printouts(@Nullable UUID setback) {
        return new PrintoutController(
                surroundings,
                services.setbacks(),
                services.printouts(),
                new PrintoutComposer(messages, services.program(), services.feelings()),
                pdfWriter,
                services.program(),
                dialogs,
                setback);
    }

    private void gatherPalette(Consumer<List<PaletteItem>> show) {
        tasks.run(
                () -> PaletteSources.read(services),
                found -> show.accept(new PaletteSources(messages, shell, leaving::lock, leaving::close).items(found)),
                surroundings::fault);
    }
}
