package app.rebound.exchange;

import app.rebound.interchange.out.OpenFormat;
import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.SecretField;
import app.rebound.ui.Styles;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two cards: what goes out and how, and what comes in; or what a chosen file would change.
final class ExchangeView {
    private final Messages messages;
    private final ExchangeModel model;
    private final ExchangeMoves moves;
    private final Page page;
    private final VBox body = new VBox(20);
    private final SecretField first;
    private final SecretField again;
    private final VBox overview;

    /// @param journal by which another journal comes in
    /// @param isJournal whether one is looked into or comes in; then nothing else is shown
    ExchangeView(
            Messages messages,
            ExchangeModel model,
            ExchangeMoves moves,
            Region journal,
            ObservableBooleanValue isJournal) {
        this.messages = messages;
        this.model = model;
        this.moves = moves;
        first = new SecretField(messages, "exchange-first", messages.get("exchange.passphrase"));
        again = new SecretField(messages, "exchange-again", messages.get("exchange.passphrase.again"));
        page = new Page(messages, moves.onPalette());
        page.setId("exchange");
        page.getStylesheets().add(Styles.address(ExchangeView.class, "exchange.css"));
        page.setTitle(messages.get("exchange.title"));
        page.setSubtitle(messages.get("exchange.subtitle"));
        var busy = Pieces.words(messages.get("exchange.busy"), "muted");
        busy.setId("exchange-busy");
        Pieces.showWhile(busy, model.busyProperty());
        var copies = new VBox(20, out(), in());
        overview = new VBox(20);
        overview.getChildren().setAll(copies, journal);
        isJournal.subscribe((_, isThere) -> {
            // What became of it is said there, and must be in sight.
            overview.getChildren().setAll(journal);
            if (!isThere) {
                overview.getChildren().add(copies);
            }
        });
        var all = new VBox(20, busy, body);
        all.getStyleClass().add("exchange");
        var scroll = new Scroller(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        body.disableProperty().bind(model.busyProperty());
        model.incomingProperty().subscribe(this::show);
    }

    Region region() {
        return page;
    }

    /// Empties the fields of the passphrase.
    void clearSecrets() {
        first.wipe();
        again.wipe();
    }

    private Node out() {
        var formats = new VBox(12);
        var group = new ToggleGroup();
        for (OpenFormat format : OpenFormat.values()) {
            formats.getChildren().add(format(format, group));
        }
        var heading = new Label(messages.get("exchange.format"));
        heading.getStyleClass().add("field-label");
        var isPrivate = new CheckBox(messages.get("exchange.private"));
        isPrivate.setId("exchange-private");
        isPrivate.setWrapText(true);
        isPrivate.selectedProperty().bindBidirectional(model.privateTooProperty());
        Pieces.showWhile(isPrivate, model.formatProperty().isNotEqualTo(OpenFormat.JSON));
        var unprotected = Pieces.words(messages.get("exchange.unprotected"), "exchange-warning");
        unprotected.setId("exchange-unprotected");
        Pieces.showWhile(
                unprotected,
                model.encryptedProperty().not().or(model.formatProperty().isEqualTo(OpenFormat.MARKDOWN)));
        var save = Pieces.button(
                "exchange-save",
                messages.get("exchange.save"),
                () -> moves.onSave().accept(first.characters(), again.characters()),
                "primary");
        return card(
                "exchange.out",
                Pieces.words(messages.get("exchange.out.words"), "muted"),
                new VBox(8, heading, formats),
                isPrivate,
                encryption(),
                unprotected,
                shown("exchange-said", model.saidProperty()),
                new HBox(save));
    }

    private Node format(OpenFormat format, ToggleGroup group) {
        var button = new RadioButton(messages.get("exchange.format." + format.id()));
        button.setId("exchange-" + format.id());
        button.setToggleGroup(group);
        button.setSelected(model.formatProperty().get() == format);
        button.selectedProperty().subscribe(isSelected -> {
            if (isSelected) {
                model.formatProperty().set(format);
            }
        });
        var words = Pieces.words(messages.get("exchange.format." + format.id() + ".words"), "small", "muted");
        words.getStyleClass().add("exchange-format-words");
        button.setAccessibleHelp(words.getText());
        return new VBox(4, button, words);
    }

    private Node encryption() {
        var box = new CheckBox(messages.get("exchange.encrypt"));
        box.setId("exchange-encrypt");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.encryptedProperty());
        var problem = Pieces.words("", "field-error");
        problem.setId("exchange-problem");
        model.problemProperty().subscribe(key -> problem.setText(key.isEmpty() ? "" : messages.get(key)));
        Pieces.showWhile(problem, model.problemProperty().isNotEmpty());
        first.setOnTyped(() -> model.warnedProperty().set(false));
        var fields = new VBox(
                12,
                Pieces.words(messages.get("exchange.encrypt.words"), "small", "muted"),
                field("exchange.passphrase", first),
                field("exchange.passphrase.again", again),
                problem);
        fields.setMaxWidth(420);
        Pieces.showWhile(fields, model.encryptedProperty());
        var all = new VBox(12, box, fields);
        Pieces.showWhile(all, model.formatProperty().isNotEqualTo(OpenFormat.MARKDOWN));
        return all;
    }

    private VBox field(String key, SecretField field) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        field.setLabel(label);
        return new VBox(4, label, field);
    }

    private Node in() {
        return card(
                "exchange.in",
                Pieces.words(messages.get("exchange.in.words"), "muted"),
                shown("exchange-joined", model.joinedProperty()),
                new HBox(Pieces.button("exchange-choose", messages.get("exchange.in.choose"), moves.onChoose())));
    }

    private void show(@Nullable Incoming incoming) {
        switch (incoming) {
            case null -> body.getChildren().setAll(overview);
            case Incoming.Locked locked -> body.getChildren().setAll(new UnlockPane(messages, locked, moves));
            case Incoming.Previewed previewed -> {
                var pane = new PreviewPane(messages, previewed, moves);
                body.getChildren().setAll(pane);
                pane.focusFirst();
            }
        }
    }

    private Label shown(String id, ObservableStringValue words) {
        var label = Pieces.words("");
        label.setId(id);
        label.textProperty().bind(words);
        Pieces.showWhile(label, label.textProperty().isNotEmpty());
        return label;
    }

    private VBox card(String key, Node... content) {
        var card = new VBox(16, Pieces.words(messages.get(key), "card-title"));
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }
}
