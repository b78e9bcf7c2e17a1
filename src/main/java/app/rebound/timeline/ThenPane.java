package app.rebound.timeline;

import app.rebound.text.Messages;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The look back: a slider and a field for the day, and how much that day hides.
final class ThenPane extends VBox {
    private final ThenModel then;
    private final Slider slider = new Slider();
    private boolean isShowing;

    ThenPane(TimelineModel model, Messages messages) {
        super(4);
        this.then = model.then();
        setId("then");
        getStyleClass().add("then");
        slider.setId("then-slider");
        slider.setPrefWidth(280);
        slider.setAccessibleText(messages.get("timeline.then.slider"));
        slider.accessibleHelpProperty().bind(then.day().wordsProperty());
        then.firstProperty().subscribe(this::showRange);
        then.lastProperty().subscribe(this::showRange);
        slider.valueProperty().subscribe(day -> {
            if (!isShowing && then.knownProperty().get() != null) {
                then.knownProperty().set(new KnownThen(LocalDate.ofEpochDay(Math.round(day.doubleValue()))));
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        var day = new DateEntryPane(then.day(), "then-day", messages.get("timeline.then.day"));
        var line = new FlowPane(16, 4, day, slider);
        line.setAlignment(Pos.CENTER_LEFT);
        var hidden = new Label();
        hidden.setId("then-hidden");
        hidden.setWrapText(true);
        hidden.setMinHeight(Region.USE_PREF_SIZE);
        model.shownPartProperty()
                .subscribe(
                        part -> hidden.setText(messages.get("timeline.then.hidden", part.toCome(), part.notKnown())));
        var note = new Label(messages.get("timeline.then.note"));
        note.getStyleClass().add("field-label");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(line, hidden, note);
        then.knownProperty().subscribe(known -> {
            setVisible(known != null);
            showRange();
        });
        managedProperty().bind(visibleProperty());
    }

    private void showRange() {
        isShowing = true;
        KnownThen known = then.knownProperty().get();
        long first = then.firstProperty().get().toEpochDay();
        long last = then.lastProperty().get().toEpochDay();
        long day = known == null ? last : known.day().toEpochDay();
        slider.setMin((double) Math.min(first, day));
        slider.setMax((double) Math.max(last, day));
        slider.setValue((double) day);
        isShowing = false;
    }

    /// By the arrows a day, by Page Up and Page Down a month.
    private void onKey(KeyEvent key) {
        KnownThen known = then.knownProperty().get();
        if (known == null) {
            return;
        }
        KnownThen moved = moved(known, key.getCode());
        if (moved != null) {
            key.consume();
            then.knownProperty().set(moved);
        }
    }

    private static @Nullable KnownThen moved(KnownThen known, KeyCode key) {
        return switch (key) {
            case LEFT, DOWN -> known.plusDays(-1);
            case RIGHT, UP -> known.plusDays(1);
            case PAGE_DOWN -> known.plusMonths(-1);
            case PAGE_UP -> known.plusMonths(1);
            default -> null;
        };
    }
}
