package app.rebound.unlock;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.SecretField;
import app.rebound.ui.Styles;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The form before a protected workbook: one field, what was wrong with the last try, and the way back.
final class UnlockView extends VBox implements EntryPage {
    private static final int LETTERS = 36;

    private final Messages messages;
    private final UnlockModel model;
    private final SecretField field;
    private final Label label = new Label();
    private final WrappedLabel count = new WrappedLabel("", "muted", "small").withId("unlock-count");

    UnlockView(Messages messages, UnlockModel model, Runnable onPassphrase, Runnable onRecoveryKey, Runnable onBack) {
        this.messages = messages;
        this.model = model;
        this.field = new SecretField(messages, "unlock-field", messages.get("unlock.secret"));
        setId("unlock");
        getStyleClass().add("entry-page");
        getStylesheets().add(Styles.address(UnlockView.class, "unlock.css"));
        var open = new Button(messages.get("unlock.open"));
        open.setId("unlock-open");
        open.getStyleClass().add("primary");
        open.setDefaultButton(true);
        open.setOnAction(_ -> (model.recoveryProperty().get() ? onRecoveryKey : onPassphrase).run());
        var back = new Button(messages.get("unlock.back"));
        back.setId("unlock-back");
        back.getStyleClass().add("quiet");
        back.setCancelButton(true);
        back.setOnAction(_ -> onBack.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, open, gap, back);
        foot.setAlignment(Pos.CENTER_LEFT);
        var form = new VBox(20, asked(), foot);
        form.disableProperty().bind(model.busyProperty().isNotNull());
        getChildren().addAll(head(), form, new BusyLine(model.busyProperty()));
        model.recoveryProperty().subscribe(this::ask);
    }

    private VBox head() {
        var title = new WrappedLabel(messages.get("unlock.title", model.name()), "heading").withId("unlock-title");
        var path = new WrappedLabel(model.path(), "muted", "small");
        var lead = new WrappedLabel("").withId("unlock-lead");
        lead.textProperty().bind(model.leadProperty());
        lead.hiddenWhenEmpty();
        return new VBox(8, title, path, lead);
    }

    private VBox asked() {
        label.getStyleClass().add("field-label");
        field.setLabel(label);
        field.setOnTyped(this::countLetters);
        count.managedProperty().bind(count.visibleProperty());
        var error = new WrappedLabel("", "field-error").withId("unlock-error");
        error.textProperty().bind(model.errorProperty());
        error.hiddenWhenEmpty();
        // A screen reader says it with the field, which has the focus again by then.
        model.errorProperty().subscribe(field::setHelp);
        var other = new Button();
        other.setId("unlock-other");
        other.getStyleClass().add("link");
        other.textProperty()
                .bind(model.recoveryProperty()
                        .map(isRecovery -> messages.get(isRecovery ? "unlock.use-passphrase" : "unlock.use-recovery")));
        Pieces.show(other, model.hasRecovery());
        other.setOnAction(
                _ -> model.recoveryProperty().set(!model.recoveryProperty().get()));
        return new VBox(4, label, field, count, error, other);
    }

    private void countLetters() {
        char[] typed = field.characters();
        int letters = 0;
        for (char c : typed) {
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        Arrays.fill(typed, '\0');
        count.setText(messages.get("unlock.recovery.count", letters, LETTERS));
    }

    private void ask(boolean isRecovery) {
        label.setText(messages.get(isRecovery ? "unlock.recovery" : "unlock.passphrase"));
        count.setVisible(isRecovery);
        wipe();
        focus();
    }

    /// A copy of what was typed; the caller overwrites it.
    char[] typed() {
        return field.characters();
    }

    void wipe() {
        field.wipe();
        if (model.recoveryProperty().get()) {
            // It is copied from paper, character by character: that needs to be seen.
            field.put(new char[0]);
        }
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public String topic() {
        return "passphrase";
    }

    @Override
    public void focus() {
        field.focusField();
    }
}
