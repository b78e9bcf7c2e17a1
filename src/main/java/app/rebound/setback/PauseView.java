package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks until when a setback is put aside.
final class PauseView {
    /// A stretch to choose with one click.
    ///
    /// @param key the message key of its words
    record Stretch(String key, int days) {}

    /// What the buttons do.
    record Actions(Runnable onPalette, Consumer<Stretch> onStretch, Runnable onPause, Runnable onCancel) {}

    static final List<Stretch> STRETCHES = List.of(
            new Stretch("setback.pause.a-day", 1),
            new Stretch("setback.pause.a-week", 7),
            new Stretch("setback.pause.two-weeks", 14),
            new Stretch("setback.pause.four-weeks", 28));
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Page page;
    private final TextField when = new TextField();

    PauseView(Messages messages, PauseModel model, SetbackWords words, Setback setback, Actions actions) {
        page = new Page(messages, actions.onPalette());
        page.setId("pause");
        page.getStylesheets().add(Styles.address(PauseView.class, "setback.css"));
        page.setTitle(setback.title());
        page.setSubtitle(words.about(setback));
        var label = Pieces.words(messages.get("setback.pause.when"), "field-label");
        label.setLabelFor(when);
        when.setId("pause-when");
        when.setMaxWidth(320);
        when.textProperty().bindBidirectional(model.whenProperty());
        when.setOnAction(_ -> actions.onPause().run());
        var reading = new Label();
        reading.setId("pause-reading");
        reading.getStyleClass().add("field-label");
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        reading.textProperty().bind(model.readingProperty());
        when.accessibleHelpProperty().bind(reading.textProperty());
        model.refusedProperty().subscribe(isRefused -> {
            reading.getStyleClass().setAll("label", isRefused ? "field-error" : "field-label");
            when.pseudoClassStateChanged(WRONG, isRefused);
        });
        var stretches = new FlowPane(8, 8);
        for (Stretch one : STRETCHES) {
            stretches
                    .getChildren()
                    .add(Pieces.button(
                            "pause-days-" + one.days(),
                            messages.get(one.key()),
                            () -> actions.onStretch().accept(one)));
        }
        var pause = Pieces.button("pause-now", messages.get("setback.pause.now"), actions.onPause(), "primary");
        var cancel = Pieces.button("pause-cancel", messages.get("app.cancel"), actions.onCancel(), "quiet");
        var card = new VBox(
                16,
                new VBox(
                        4,
                        Pieces.words(messages.get("setback.pause.title"), "heading"),
                        Pieces.words(messages.get("setback.pause.words"), "muted")),
                stretches,
                new VBox(4, label, when, reading),
                new HBox(12, pause, cancel));
        card.getStyleClass().add("card");
        Pieces.onEscape(card, actions.onCancel());
        card.setMaxWidth(720);
        var body = new VBox(card);
        body.getStyleClass().add("setbacks");
        page.setBody(SetbackPieces.scrolled(body));
    }

    Region region() {
        return page;
    }

    void focusOnDay() {
        when.requestFocus();
        when.end();
    }
}
