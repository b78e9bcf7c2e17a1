package app.rebound.today;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The other ways to deal with something: tomorrow, in a week, another day, or what else there is.
final class LaterMenu extends MenuButton {
    private static final int WEEK = 7;

    /// One more way.
    record Other(String words, Runnable action) {}

    /// What the ways of waiting do.
    ///
    /// @param onDays lets it wait for so many days
    /// @param onOtherDay asks for a day
    record Later(IntConsumer onDays, Runnable onOtherDay) {}

    /// @param id the node id; items have it with an ending
    /// @param name what it is about, for a screen reader
    /// @param later null where it cannot wait for a day
    LaterMenu(Messages messages, String id, String name, @Nullable Later later, List<Other> others) {
        setId(id);
        getStyleClass().addAll("later-menu", "quiet");
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setAccessibleText(messages.get("today.waiting.others", name));
        setMinWidth(USE_PREF_SIZE);
        List<MenuItem> items = new ArrayList<>();
        if (later != null) {
            items.add(item(
                    id + "-tomorrow",
                    messages.get("today.waiting.tomorrow"),
                    () -> later.onDays().accept(1)));
            items.add(item(
                    id + "-week",
                    messages.get("today.waiting.week"),
                    () -> later.onDays().accept(WEEK)));
            items.add(item(id + "-day", messages.get("today.waiting.day"), later.onOtherDay()));
            if (!others.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
        }
        for (int i = 0; i < others.size(); i++) {
            items.add(item(
                    id + "-other-" + (i + 1),
                    others.get(i).words(),
                    others.get(i).action()));
        }
        getItems().setAll(items);
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
