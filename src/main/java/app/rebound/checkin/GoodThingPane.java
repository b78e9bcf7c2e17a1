package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line for something good, with how it came about, and whom to tell.
final class GoodThingPane extends VBox {
    private static final int NAMES = 4;

    /// What is done with one line.
    interface Actions {
        void onChange(int number);

        /// Notes that it was said.
        void onTold(int number, String who);

        /// Begins a message about it.
        void onWrite(int number, String who);
    }

    private final Messages messages;
    private final int number;
    private final Actions actions;
    private final TextField title = new TextField();
    private final TextField why = new TextField();
    private final HBox because = new HBox(4);
    private final Button tell;
    private final Label told = new Label();
    private final VBox telling = new VBox(8);
    private List<String> people = List.of();
    private boolean isShowing;

    /// @param number from 0
    GoodThingPane(Messages messages, int number, Actions actions) {
        this.messages = messages;
        this.number = number;
        this.actions = actions;
        getStyleClass().add("good-thing");
        title.setId("good-" + (number + 1));
        title.getStyleClass().addAll("plain-field", "serif");
        title.setPromptText(messages.get("checkin.good.prompt." + (number + 1)));
        title.setAccessibleText(messages.get("checkin.good.line", number + 1));
        why.setId("good-why-" + (number + 1));
        why.getStyleClass().addAll("plain-field", "small-field");
        why.setPromptText(messages.get("checkin.good.why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        because.setAlignment(Pos.CENTER_LEFT);
        var word = Pieces.words(messages.get("checkin.good.because.word"), "small", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        because.getChildren().setAll(word, why);
        why.setAccessibleText(messages.get("checkin.good.why.line", number + 1));
        tell = Pieces.button(
                "good-tell-" + (number + 1), messages.get("checkin.good.tell"), this::ask, "link", "small");
        told.setId("good-told-" + (number + 1));
        told.getStyleClass().addAll("small", "muted", "good-told");
        for (var node : List.of(because, tell, told, telling)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        for (TextField field : List.of(title, why)) {
            field.textProperty().addListener((_, _, _) -> {
                suit();
                if (!isShowing) {
                    actions.onChange(number);
                }
            });
            field.focusedProperty().addListener((_, _, _) -> suit());
        }
        telling.setVisible(false);
        getChildren().addAll(title, because, tell, told, telling);
        suit();
    }

    private void suit() {
        boolean isWritten = !title.getText().isBlank();
        because.setVisible(isWritten || !why.getText().isBlank());
        tell.setVisible(isWritten && told.getText().isEmpty() && !telling.isVisible());
        told.setVisible(!told.getText().isEmpty());
    }

    /// Shows a stored one, or an empty line where that is null.
    void show(@Nullable Card card, List<String> names) {
        isShowing = true;
        people = List.copyOf(names);
        set(title, card == null ? "" : card.values().text(GoodThing.TITLE));
        set(why, card == null ? "" : card.values().text(GoodThing.WHY));
        String who = card == null ? "" : card.values().text(GoodThing.WHO).strip();
        boolean isTold = card != null && card.values().day(GoodThing.TOLD_ON) != null;
        told.setText(isTold ? messages.get(who.isEmpty() ? "checkin.good.told" : "checkin.good.told.who", who) : "");
        telling.setVisible(false);
        suit();
        isShowing = false;
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    GoodThingsModel.Line line() {
        return new GoodThingsModel.Line(title.getText(), why.getText());
    }

    private void ask() {
        var who = new TextField();
        who.setId("good-who-" + (number + 1));
        who.setPromptText(messages.get("checkin.good.who"));
        who.setAccessibleText(messages.get("checkin.good.who"));
        var names = new FlowPane(8, 8);
        who.textProperty()
                .subscribe(typed -> names.getChildren()
                        .setAll(people.stream()
                                .filter(name -> fits(name, typed))
                                .limit(NAMES)
                                .map(name -> Pieces.button(
                                        "good-name-" + name.replace(' ', '-'), name, () -> who.setText(name), "chip"))
                                .toList()));
        var ways = new FlowPane(
                8,
                8,
                Pieces.button(
                        "good-said-" + (number + 1),
                        messages.get("checkin.good.said"),
                        () -> actions.onTold(number, who.getText().strip())),
                Pieces.button(
                        "good-write-" + (number + 1),
                        messages.get("checkin.good.write"),
                        () -> actions.onWrite(number, who.getText().strip())),
                Pieces.button(
                        "good-not-" + (number + 1),
                        messages.get("checkin.good.not"),
                        () -> {
                            telling.setVisible(false);
                            suit();
                            why.requestFocus();
                        },
                        "quiet"));
        telling.getChildren().setAll(who, names, ways);
        telling.setVisible(true);
        suit();
        who.requestFocus();
    }

    private static boolean fits(String name, String typed) {
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        String full = name.toLowerCase(Locale.ROOT);
        return !full.equals(begun) && (full.startsWith(begun) || full.contains(" " + begun));
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }
}
