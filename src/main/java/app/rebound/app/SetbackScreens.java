package app.rebound.app;

import app.rebound.attachment.AttachmentsController;
import app.rebound.journal.CameWithController;
import app.rebound.journal.EntrySurround;
import app.rebound.journal.JournalController;
import app.rebound.setback.BeginController;
import app.rebound.setback.ClosingController;
import app.rebound.setback.EarlierService;
import app.rebound.setback.FirstDays;
import app.rebound.setback.FirstDaysController;
import app.rebound.setback.FirstDaysReader;
import app.rebound.setback.PauseController;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackController;
import app.rebound.setback.SetbacksController;
import app.rebound.telling.AboutController;
import app.rebound.telling.EntryAboutController;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Programs;
import app.rebound.wizard.WizardFrame;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The screens of one setback, what stands around its steps, and the journal that tells of its events.
final class SetbackScreens {
    /// The exercise that looks from outside.
    private static final String OUTSIDE = "colleague";

    private final WorkbookServices services;
    private final Surroundings surroundings;
    private final ShellController shell;
    private final FileDialogs dialogs;
    private final BooleanSupplier offersAnotherWay;

    /// @param offersAnotherWay whether something else is offered when one event is told over and over
    SetbackScreens(
            WorkbookServices services,
            Surroundings surroundings,
            ShellController shell,
            FileDialogs dialogs,
            BooleanSupplier offersAnotherWay) {
        this.services = services;
        this.surroundings = surroundings;
        this.shell = shell;
        this.dialogs = dialogs;
        this.offersAnotherWay = offersAnotherWay;
    }

    Screen all() {
        return new SetbacksController(surroundings, services.setbacks(), services.overviews(), services.program());
    }

    Screen named() {
        var all = new SetbacksController(surroundings, services.setbacks(), services.overviews(), services.program());
        // After it is drawn, so that the caret comes into the form.
        surroundings.tasks().run(() -> true, _ -> all.onNew(), surroundings::fault);
        return all;
    }

    Screen page(UUID setback) {
        return new LoadedScreen<>(
                surroundings,
                () -> services.overviews().find(setback),
                found -> new SetbackController(
                        surroundings, services.setbacks(), services.overviews(), services.programs(), found),
                this::goToAll);
    }

    Screen pause(UUID setback) {
        return about(setback, found -> new PauseController(surroundings, services.setbacks(), found));
    }

    Screen closing(UUID setback) {
        return about(setback, found -> new ClosingController(surroundings, services.setbacks(), found));
    }

    Screen firstDays(UUID setback) {
        record Found(Setback setback, FirstDays days) {}
        return new LoadedScreen<>(
                surroundings,
                () -> services.setbacks().find(setback).map(found -> new Found(found, FirstDaysReader.standard())),
                found -> new FirstDaysController(surroundings, found.days(), found.setback()),
                this::goToAll);
    }

    private Screen about(UUID setback, Function<Setback, Screen> make) {
        return new LoadedScreen<>(surroundings, () -> services.setbacks().find(setback), make, this::goToAll);
    }

    Screen journal(Place.Journal place) {
        JournalController journal = journal();
        journal.show(place.entry(), place.day());
        return journal;
    }

    Screen newEntry() {
        JournalController journal = journal();
        journal.startNew();
        return journal;
    }

    private JournalController journal() {
        return new JournalController(
                surroundings,
                services.journal(),
                new EntrySurround(
                        new EntryAboutController(
                                surroundings, services.journal().brake(), OUTSIDE, offersAnotherWay),
                        new CameWithController(surroundings, services.journal().entries()),
                        entry -> new AttachmentsController(surroundings, services.attachments(), entry, dialogs)));
    }

    private void goToAll() {
        shell.go(new Place.Setbacks());
    }

    /// What stands around the steps of a setback.
    ///
    /// @param isShort whether the short program is shown
    WizardFrame frame(Setback setback, boolean isShort) {
        UUID id = setback.id();
        return new WizardFrame(
                at -> surroundings
                        .tasks()
                        .run(
                                () -> {
                                    services.setbacks().remember(id, at);
                                    return true;
                                },
                                _ -> {},
                                surroundings::fault),
                () -> shell.go(new Place.Setback(id)),
                setback.state() == Setback.State.OPEN ? () -> shell.go(new Place.Pause(id)) : null,
                () -> show(setback, isShort ? services.program().id() : Programs.SHORT),
                isShort,
                new BeginController(
                        surroundings,
                        new EarlierService(services.overviews(), services.answers(), services.lessons()::quoted),
                        setback),
                new AboutController(surroundings, services.journal().brake(), id, OUTSIDE, offersAnotherWay));
    }

    private void show(Setback setback, String program) {
        shell.flush(() -> surroundings
                .tasks()
                .run(
                        () -> {
                            services.setbacks().choose(setback.id(), program);
                            return true;
                        },
                        _ -> shell.go(new Place.Steps(setback.id(), null)),
                        surroundings::fault));
    }
}
