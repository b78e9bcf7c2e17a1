package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.FoldingPane;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Shortcut;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen of the journal: calendar and list on the left, one entry on the right.
final class JournalView {
    /// How many times the height of the calendar there is before the list is shown below it.
    private static final double ROOM = 1.9;

    private final JournalModel model;
    private final Messages messages;
    private final JournalActions actions;
    private final Page page;
    private final CalendarPane calendar;
    private final EntryListPane list;
    private final ToggleButton switcher;
    private final VBox left;

    /// @param entry the entry that is open
    /// @param onEnter puts the focus into it
    JournalView(JournalModel model, Surroundings surroundings, Region entry, JournalActions actions, Runnable onEnter) {
        this.model = model;
        this.messages = surroundings.messages();
        this.actions = actions;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.getStylesheets().add(Styles.address(JournalView.class, "journal.css"));
        page.setTitle(messages.get("journal.title"));
        var add = Pieces.button("new-entry", messages.get("journal.new"), actions::onNew, "primary");
        add.setGraphic(new FontIcon(Feather.PLUS));
        switcher = new ToggleButton(messages.get("journal.calendar"), new FontIcon(Feather.CALENDAR));
        switcher.setId("journal-calendar");
        switcher.getStyleClass().add("chip");
        switcher.setSelected(true);
        page.setActions(switcher, add);
        calendar = new CalendarPane(model, messages, surroundings::today, actions);
        list = new EntryListPane(model, messages, actions, onEnter);
        left = left();
        var both = new FoldingPane();
        both.setCenter(entry);
        both.setLeft(left);
        var empty = empty();
        var isEmpty =
                model.countProperty().isEqualTo(0).and(entry.visibleProperty().not());
        empty.visibleProperty().bind(isEmpty);
        both.visibleProperty().bind(isEmpty.not());
        Pieces.showWhile(add, isEmpty.not());
        Pieces.showWhile(switcher, isEmpty.not());
        page.setBody(new StackPane(both, empty));
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcut.TEXT_ALONE.matches(key) && entry.isVisible()) {
                key.consume();
                actions.onAlone(!model.aloneProperty().get());
            }
        });
        model.countProperty()
                .subscribe(count -> page.setSubtitle(
                        count.intValue() < 0 ? "" : messages.get("journal.subtitle", count.intValue())));
        model.aloneProperty().subscribe(isAlone -> {
            page.showHead(!isAlone);
            Pieces.show(left, !isAlone);
        });
    }

    private VBox left() {
        var write = Pieces.button("journal-write-there", "", actions::onNewThere, "link");
        write.managedProperty().bind(write.visibleProperty());
        model.dayProperty().subscribe(_ -> offer(write));
        model.marksProperty().subscribe(_ -> offer(write));
        calendar.managedProperty().bind(calendar.visibleProperty());
        var month = new VBox(4, calendar, write);
        var below = new VBox(
                12, new TagFilterPane(model, messages, actions), list, new OnThisDayPane(model, messages, actions));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        var all = new VBox(16, month, below);
        all.getStyleClass().add("journal-left");
        Pieces.showWhile(month, switcher.selectedProperty());
        // Where there is not room for both, the calendar stands in the place of the list.
        all.heightProperty().subscribe(_ -> share(all, below));
        switcher.selectedProperty().subscribe(_ -> share(all, below));
        return all;
    }

    private void share(VBox all, VBox below) {
        boolean isRoomy = all.getHeight() <= 0 || all.getHeight() > ROOM * calendar.prefHeight(-1);
        Pieces.show(below, isRoomy || !switcher.isSelected());
    }

    private void offer(Button write) {
        LocalDate day = model.day();
        write.setText(messages.get("journal.write-there", new DateWords(messages).of(FuzzyDate.ofDay(day))));
        write.setVisible(model.entriesOn(day) == 0);
    }

    private Region empty() {
        var title = Pieces.words(messages.get("journal.empty.title"), "heading");
        var text = Pieces.words(messages.get("journal.empty.text"), "reading", "muted");
        var first = Pieces.button("first-entry", messages.get("journal.empty.new"), actions::onNew, "primary");
        var box = new VBox(16, title, text, first);
        box.setId("journal-empty");
        box.setMaxSize(480, Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    Region region() {
        return page;
    }

    /// Brings what is open into sight in the list.
    void reveal() {
        list.reveal();
    }

    /// Puts the focus on the list.
    void focusList() {
        list.focusList();
    }
}
