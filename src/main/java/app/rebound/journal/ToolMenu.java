package app.rebound.journal;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button of the foot that opens a menu and shows only an icon.
final class ToolMenu extends MenuButton {
    /// @param words what it offers, shown when it is pointed at and told to a screen reader
    ToolMenu(Feather icon, String id, String words) {
        setGraphic(new FontIcon(icon));
        setId(id);
        getStyleClass().addAll("quiet", "tool-menu");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }

    /// Adds a line to the menu.
    MenuItem add(String id, String words, Runnable action) {
        MenuItem item = item(id, words, action);
        getItems().add(item);
        return item;
    }

    /// A line of a menu; underscores in the person's words stay what they are.
    static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
