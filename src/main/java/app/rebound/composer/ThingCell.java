package app.rebound.composer;

import app.rebound.printout.PrintoutOffer.Thing;
import app.rebound.text.Messages;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing with its box; a lock where it is private.
final class ThingCell extends ListCell<Thing> {
    private final Messages messages;
    private final Predicate<Thing> isIn;
    private final CheckBox box = new CheckBox();
    private final FontIcon lock = new FontIcon(Feather.LOCK);
    private final HBox line = new HBox(8, box, lock);

    ThingCell(Messages messages, Predicate<Thing> isIn, Consumer<Thing> onTick) {
        this.messages = messages;
        this.isIn = isIn;
        box.setFocusTraversable(false);
        box.setMnemonicParsing(false);
        box.setTextOverrun(OverrunStyle.ELLIPSIS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        lock.managedProperty().bind(lock.visibleProperty());
        box.setOnAction(_ -> tick(onTick));
        setPrefWidth(0);
    }

    private void tick(Consumer<Thing> onTick) {
        Thing thing = getItem();
        if (thing != null) {
            // The box follows the choice, not the click: what is private is asked first.
            box.setSelected(isIn.test(thing));
            onTick.accept(thing);
        }
    }

    @Override
    protected void updateItem(@Nullable Thing thing, boolean isEmpty) {
        super.updateItem(thing, isEmpty);
        if (isEmpty || thing == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.setText(thing.words());
        box.setTooltip(new Tooltip(thing.words()));
        box.setSelected(isIn.test(thing));
        lock.setVisible(thing.isPrivate());
        lock.setAccessibleText(messages.get("printout.private"));
        setAccessibleText(messages.get(
                box.isSelected() ? "printout.thing.in" : "printout.thing.out",
                thing.words() + (thing.isPrivate() ? ", " + messages.get("printout.private") : "")));
        setGraphic(line);
    }
}
