package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the selected events, and which columns the table shows.
final class EventMenu extends ContextMenu {
    private final EventTable table;
    private final TimelineModel model;
    private final Messages messages;
    private final TableActions cells;
    private final ManyActions many;

    EventMenu(EventTable table, TimelineModel model, Messages messages, TableActions cells, ManyActions many) {
        this.table = table;
        this.model = model;
        this.messages = messages;
        this.cells = cells;
        this.many = many;
        setId("event-menu");
        getItems().add(columns());
        setOnShowing(_ -> offer());
    }

    private void offer() {
        boolean isOne = model.selected() != null && model.chosen().isEmpty();
        boolean isMany = !model.chosen().isEmpty();
        getItems().clear();
        if (isOne) {
            getItems().addAll(item("edit", table::editFirst), item("split", many::onSplit));
        }
        if (isMany) {
            getItems().add(item("merge", many::onMerge));
        }
        if (isOne || isMany) {
            getItems()
                    .addAll(
                            item("duplicate", many::onDuplicate),
                            item("trash", many::onTrash),
                            new SeparatorMenuItem());
        }
        getItems().add(columns());
    }

    private MenuItem item(String name, Runnable action) {
        var item = new MenuItem(messages.get("timeline.menu." + name));
        item.setId("event-menu-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu columns() {
        var menu = new Menu(messages.get("timeline.menu.columns"));
        menu.setId("event-menu-columns");
        for (EventColumn column : EventColumn.values()) {
            if (column == EventColumn.WHAT) {
                continue;
            }
            Set<EventColumn> shown = model.columnsProperty().get();
            var item = new CheckMenuItem(messages.get(column.nameKey()));
            item.setId("show-column-" + column.id());
            item.setSelected(shown.contains(column));
            item.setOnAction(_ -> {
                Set<EventColumn> wanted = EnumSet.of(EventColumn.WHAT);
                wanted.addAll(shown);
                if (!wanted.remove(column)) {
                    wanted.add(column);
                }
                cells.onColumns(wanted);
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
