package app.rebound.checkin;

import app.rebound.card.CardService;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.Region;

/// Shows feelings and confidence over time, and opens one check-in to be changed or deleted.
public final class FeelingsController implements Screen {
    private final Surroundings surroundings;
    private final CheckInService service;
    private final FeelingsModel model = new FeelingsModel();
    private final CheckInForm form;
    private final FeelingsView view;
    private Stretch stretch = Stretch.MONTHS;
    private LocalDate last;

    public FeelingsController(Surroundings surroundings, CardService cards, FeelingVocabulary feelings) {
        this.surroundings = surroundings;
        service = new CheckInService(cards);
        last = surroundings.today();
        form = new CheckInForm(
                surroundings,
                cards,
                feelings,
                this::read,
                List.of(
                        new CheckInPane.Way(
                                "checkin-delete", surroundings.messages().get("checkin.delete"), this::onDelete),
                        new CheckInPane.Way(
                                "checkin-close", surroundings.messages().get("checkin.close"), this::onClose)));
        view = new FeelingsView(
                surroundings.messages(),
                new FeelingWords(feelings, surroundings.messages()),
                model,
                form.pane(),
                new Actions());
        read();
    }

    private void read() {
        Stretch asked = stretch;
        LocalDate end = last;
        LocalDate today = surroundings.today();
        surroundings
                .tasks()
                .run(
                        () -> service.shown(asked, end, today),
                        shown -> model.shownProperty().set(shown),
                        surroundings::fault);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        read();
        form.card()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> service.find(id),
                                found -> found.ifPresentOrElse(form::show, this::close),
                                surroundings::fault));
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }

    private void onClose() {
        form.flush(this::close);
    }

    private void close() {
        form.show(null);
        view.showForm(false);
    }

    private void onDelete() {
        form.flush(() -> form.card()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> {
                                    service.trash(id);
                                    return true;
                                },
                                _ -> {
                                    close();
                                    read();
                                    surroundings
                                            .shell()
                                            .showNotice(surroundings.messages().get("checkin.deleted"), true);
                                },
                                surroundings::fault)));
    }

    /// What the page does.
    private final class Actions implements FeelingsView.Actions {
        @Override
        public void onPalette() {
            surroundings.shell().openPalette();
        }

        @Override
        public void onToday() {
            surroundings.navigator().go(new Place.Today());
        }

        @Override
        public void onStretch(Stretch chosen) {
            stretch = chosen;
            last = surroundings.today();
            read();
        }

        @Override
        public void onMove(int times) {
            LocalDate moved = stretch.moved(last, times);
            last = moved.isAfter(surroundings.today()) ? surroundings.today() : moved;
            read();
        }

        @Override
        public void onOpen(CheckInRow row) {
            form.flush(() -> surroundings
                    .tasks()
                    .run(
                            () -> service.find(row.id()),
                            found -> found.ifPresent(card -> {
                                form.show(card);
                                form.pane().setTitle(view.words(row));
                                view.showForm(true);
                                form.pane().focusFirst();
                            }),
                            surroundings::fault));
        }
    }
}
