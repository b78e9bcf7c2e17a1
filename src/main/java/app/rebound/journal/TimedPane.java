package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One calm line that says how much of a timed session is left; it makes no sound and stops nothing.
final class TimedPane extends VBox {
    private static final List<Integer> LENGTHS = List.of(5, 10, 15, 25);

    private final TimedModel model;
    private final Messages messages;
    private final IntConsumer onStart;
    private final Label line = new Label();
    private final TextField own = new TextField();
    private final Label problem = Pieces.words("", "field-error");

    TimedPane(TimedModel model, Messages messages, IntConsumer onStart, Runnable onStop) {
        super(4);
        this.model = model;
        this.messages = messages;
        this.onStart = onStart;
        setId("timed");
        getStyleClass().add("entry-timed");
        line.setId("timed-line");
        line.getStyleClass().addAll("small", "muted");
        var running = new FlowPane(
                8, 4, line, Pieces.button("timed-stop", messages.get("journal.timed.stop"), onStop, "link", "small"));
        running.setAlignment(Pos.CENTER_LEFT);
        Pieces.showWhile(running, model.plannedProperty().greaterThan(0));
        var asking = asking();
        Pieces.showWhile(asking, model.askingProperty());
        getChildren().addAll(running, asking);
        Pieces.showWhile(this, running.visibleProperty().or(asking.visibleProperty()));
        model.leftProperty().subscribe(this::say);
        model.plannedProperty().subscribe(this::say);
        model.askingProperty().subscribe(isAsking -> {
            if (isAsking) {
                own.clear();
                problem.setText("");
                own.requestFocus();
            }
        });
    }

    private VBox asking() {
        own.setId("timed-own");
        own.setPrefColumnCount(4);
        own.setAccessibleText(messages.get("journal.timed.own.label"));
        own.setOnAction(_ -> start());
        problem.setId("timed-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var label = new Label(messages.get("journal.timed.own.label"));
        label.setLabelFor(own);
        var row = new FlowPane(
                8,
                4,
                label,
                own,
                Pieces.button("timed-start", messages.get("journal.timed.start"), this::start),
                Pieces.button(
                        "timed-cancel",
                        messages.get("journal.cancel"),
                        () -> model.askingProperty().set(false),
                        "quiet"));
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, problem);
    }

    private void start() {
        TimedModel.minutes(own.getText()).ifPresentOrElse(onStart::accept, () -> {
            problem.setText(messages.get("journal.timed.misread", TimedModel.LONGEST));
            own.setAccessibleHelp(problem.getText());
        });
    }

    private void say() {
        line.setText(
                model.leftProperty().get() > 0
                        ? messages.get(
                                "journal.timed.left", model.leftProperty().get())
                        : messages.get("journal.timed.up"));
    }

    /// The menu that begins a session.
    ToolMenu menu() {
        var menu = new ToolMenu(Feather.CLOCK, "entry-timer", messages.get("journal.timed"));
        for (int minutes : LENGTHS) {
            menu.add("timer-" + minutes, messages.get("journal.minutes", minutes), () -> onStart.accept(minutes));
        }
        menu.add(
                "timer-own",
                messages.get("journal.timed.own"),
                () -> model.askingProperty().set(true));
        return menu;
    }
}
