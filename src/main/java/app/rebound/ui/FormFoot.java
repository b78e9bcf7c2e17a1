package app.rebound.ui;

import app.rebound.text.Messages;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of a form that saves by itself: how far the newest words are, then buttons that show only an icon, in
/// further rows where one has no room for them.
public final class FormFoot extends FoldingRow {
    private final Messages messages;
    private final SaveLine saveLine;

    /// @param zone where the time of the last save is told
    public FormFoot(Messages messages, ZoneId zone) {
        super(8);
        this.messages = messages;
        saveLine = new SaveLine(messages, zone);
        saveLine.setMaxWidth(Double.MAX_VALUE);
        setHgrow(saveLine, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(saveLine);
    }

    // By its usual words, whatever it says now: else the foot would change its height with each save.
    @Override
    double wanted() {
        return saveLine.usualWidth();
    }

    /// Adds a button behind those already there.
    ///
    /// @param words what it does, shown when it is pointed at and told to a screen reader
    public void addButton(Feather icon, String id, String words, Runnable onAction) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> onAction.run());
        getChildren().add(button);
    }

    /// Adds the buttons that lead to what `thing` was earlier, move it to the trash and close the form.
    ///
    /// @param thing as in the buttons' ids
    /// @param delete what the second one does
    /// @param close what the last one does
    public void addActions(String thing, String delete, String close, FormActions actions) {
        addButton(Feather.ROTATE_CCW, thing + "-versions", messages.get("versions.title"), actions::onVersions);
        addButton(Feather.TRASH_2, "delete-" + thing, delete, actions::onDelete);
        addButton(Feather.X, "close-" + thing, close, actions::onClose);
    }

    /// Adds the lock that keeps what is in the form out of printouts.
    ///
    /// @param onPrivate told when the person closes or opens it
    public void addLock(String id, ObservableBooleanValue isPrivate, Consumer<Boolean> onPrivate) {
        var lock = new ToggleButton();
        lock.setId(id);
        lock.getStyleClass().addAll("quiet", "lock");
        lock.setOnAction(_ -> onPrivate.accept(lock.isSelected()));
        isPrivate.subscribe(is -> {
            lock.setSelected(is);
            lock.setAccessibleText(messages.get(is ? "wizard.private.on" : "wizard.private.off"));
            lock.setTooltip(new Tooltip(lock.getAccessibleText()));
            lock.setGraphic(new FontIcon(is ? Feather.LOCK : Feather.UNLOCK));
        });
        getChildren().add(lock);
    }

    /// Follows the state of an [Autosave].
    public void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        saveLine.follow(state);
    }
}
