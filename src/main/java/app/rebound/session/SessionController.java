package app.rebound.session;

import app.rebound.calendar.Appointment;
import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.card.CardsController;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.timer.QuietTimer;
import app.rebound.ui.Autosave;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Debrief sessions of one setback: planned, saved for a calendar, and worked on with a clock that keeps the time.
public final class SessionController implements Panel {
    private static final List<Field> SHOWN = List.of(
            WorkSession.TITLE,
            WorkSession.PLANNED_ON,
            WorkSession.PLANNED_AT,
            WorkSession.PLANNED_MINUTES,
            WorkSession.WHERE_TEXT,
            WorkSession.NOTE);

    /// One stretch of work, from starting the clock to ending it.
    private record Sitting(UUID session, CardVisit visit, int place, LocalDate day) {}

    private final Surroundings surroundings;
    private final SessionService service;
    private final FileDialogs dialogs;
    private final QuietTimer timer;
    private final SessionModel model = new SessionModel();
    private final CardsController list;
    private final SessionView view;
    private @Nullable Sitting sitting;
    private long keptMinutes;

    public SessionController(Surroundings surroundings, CardService cards, FileDialogs dialogs, UUID setback) {
        this.surroundings = surroundings;
        this.dialogs = dialogs;
        service = new SessionService(cards);
        timer = new QuietTimer(surroundings.tasks(), surroundings.clock());
        list = new CardsController(surroundings, cards, WorkSession.TYPE, setback, SHOWN, Values.NONE);
        view = new SessionView(model, surroundings.messages(), timer, list.region(), new Moves());
        list.onCards(model::set);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return list.savingProperty();
    }

    @Override
    public void focusFirst() {
        list.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        list.flush(() -> keep(then));
    }

    @Override
    public void reload() {
        list.reload();
    }

    @Override
    public void dispose() {
        timer.stop();
    }

    /// Keeps the time of the sitting so far, then runs `then`.
    private void keep(Runnable then) {
        Sitting now = sitting;
        long minutes = timer.elapsed().plus(Duration.ofSeconds(30)).toMinutes();
        if (now == null || minutes == keptMinutes) {
            then.run();
            return;
        }
        store(now, minutes, then);
    }

    private void store(Sitting now, long minutes, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> service.keep(now.session(), now.visit(), now.place(), now.day(), (int) minutes),
                        _ -> {
                            keptMinutes = minutes;
                            list.reload();
                            then.run();
                        },
                        surroundings::fault);
    }

    /// What the view asks for.
    private final class Moves implements SessionView.Moves {
        @Override
        public void onStart(UUID session) {
            flush(() -> model.session(session).ifPresent(this::start));
        }

        private void start(Card session) {
            sitting = new Sitting(
                    session.id(),
                    CardVisit.to(session.id()),
                    SessionModel.log(session).sittings().size(),
                    surroundings.today());
            keptMinutes = 0;
            model.sittingProperty().set(session.id());
            timer.clear();
            timer.start();
        }

        @Override
        public void onPause() {
            if (timer.isRunning()) {
                timer.stop();
                flush(() -> {});
            } else {
                timer.start();
            }
        }

        @Override
        public void onEnd() {
            timer.stop();
            flush(() -> {
                sitting = null;
                timer.clear();
                model.sittingProperty().set(null);
            });
        }

        @Override
        public void onCalendar(UUID session) {
            flush(() -> model.session(session)
                    .flatMap(card -> SessionService.appointment(
                            card, surroundings.messages().get("session.untitled")))
                    .ifPresent(this::save));
        }

        private void save(Appointment appointment) {
            Optional<Path> target =
                    dialogs.chooseTarget(surroundings.messages().get("session.calendar.title"), "debrief.ics");
            target.ifPresent(file -> surroundings
                    .tasks()
                    .run(
                            () -> {
                                SafeFile.write(
                                        file,
                                        appointment.file(
                                                surroundings.zone(),
                                                surroundings.clock().instant()));
                                return String.valueOf(file.getFileName());
                            },
                            name -> surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("session.saved", name), false),
                            fault -> surroundings.shell().showFault(fault, () -> save(appointment))));
        }
    }
}
