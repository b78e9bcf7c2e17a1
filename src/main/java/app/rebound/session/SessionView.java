package app.rebound.session;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.text.Messages;
import app.rebound.timer.QuietTimer;
import app.rebound.ui.Styles;
import java.time.Duration;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The planned sessions, and below them the clock of the one that is worked on.
final class SessionView {
    /// What the person can ask for.
    interface Moves {
        void onStart(UUID session);

        void onPause();

        void onEnd();

        void onCalendar(UUID session);
    }

    private static final Duration LONG = Duration.ofMinutes(50);
    private static final int HOUR = 60;

    private final SessionModel model;
    private final Messages messages;
    private final QuietTimer timer;
    private final Moves moves;
    private final CardWords words;
    private final VBox rows = new VBox(12);
    private final Label time = new Label();
    private final Label rest = new Label();
    private final Button pause = new Button();
    private final Button end = new Button();
    private final VBox clock;
    private final VBox region;

    /// @param list the sessions with their form
    SessionView(SessionModel model, Messages messages, QuietTimer timer, Region list, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.timer = timer;
        this.moves = moves;
        words = new CardWords(messages);
        time.setId("session-time");
        time.getStyleClass().add("session-time");
        rest.setId("session-rest");
        rest.getStyleClass().add("muted");
        rest.setText(messages.get("session.rest"));
        rest.setWrapText(true);
        rest.managedProperty().bind(rest.visibleProperty());
        pause.setId("session-pause");
        pause.setOnAction(_ -> moves.onPause());
        end.setId("session-end");
        end.setText(messages.get("session.end"));
        end.setOnAction(_ -> moves.onEnd());
        var buttons = new FlowPane(8, 8, pause, end);
        buttons.setAlignment(Pos.CENTER_LEFT);
        clock = new VBox(8, time, rest, buttons);
        clock.getStyleClass().addAll("card", "session-clock");
        clock.managedProperty().bind(clock.visibleProperty());
        region = new VBox(20, list, rows, clock);
        region.getStyleClass().add("session");
        region.getStylesheets().add(Styles.address(SessionView.class, "session.css"));
        model.sessions().addListener((ListChangeListener<Card>) _ -> show());
        model.sittingProperty().subscribe(_ -> show());
        timer.elapsedProperty().subscribe(_ -> showTime());
        timer.runningProperty().subscribe(_ -> showTime());
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.sessions().stream().map(this::row).toList());
        clock.setVisible(model.sittingProperty().get() != null);
        showTime();
    }

    private Node row(Card session) {
        SittingLog log = SessionModel.log(session);
        var title = new Label(words.title(session));
        title.getStyleClass().add("strong");
        var about = new Label(
                messages.get("session.kept", log.sittings().size(), log.minutes() / HOUR, log.minutes() % HOUR));
        about.setId("session-kept-" + session.id());
        about.getStyleClass().addAll("small", "muted");
        var start = new Button(messages.get("session.start"));
        start.setId("session-start-" + session.id());
        start.setAccessibleText(messages.get("session.start.name", words.title(session)));
        start.setDisable(model.sittingProperty().get() != null);
        start.setOnAction(_ -> moves.onStart(session.id()));
        var calendar = new Button(messages.get("session.calendar"));
        calendar.setId("session-calendar-" + session.id());
        calendar.setAccessibleText(messages.get("session.calendar.name", words.title(session)));
        calendar.setDisable(session.values().day(WorkSession.PLANNED_ON) == null);
        calendar.setOnAction(_ -> moves.onCalendar(session.id()));
        var box = new VBox(8, new VBox(4, title, about), new FlowPane(8, 8, start, calendar));
        box.getStyleClass().add("session-row");
        Styles.setSelected(box, model.isSitting(session));
        return box;
    }

    private void showTime() {
        time.setText(messages.get("session.time", timer.elapsed().toMinutes()));
        rest.setVisible(timer.elapsed().compareTo(LONG) >= 0);
        pause.setText(messages.get(timer.isRunning() ? "session.pause" : "session.go-on"));
    }

    Region region() {
        return region;
    }
}
