package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A month with a mark on each day that has entries; the arrow keys walk from day to day.
final class CalendarPane extends VBox {
    private static final int WEEK = 7;

    private final JournalModel model;
    private final Messages messages;
    private final JournalActions actions;
    private final Supplier<LocalDate> today;
    private final Label month = new Label();
    private final GridPane grid = new GridPane();
    private final Map<LocalDate, Button> days = new HashMap<>();

    CalendarPane(JournalModel model, Messages messages, Supplier<LocalDate> today, JournalActions actions) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.today = today;
        this.actions = actions;
        setId("calendar");
        getStyleClass().add("calendar");
        grid.setId("calendar-days");
        grid.setAccessibleRole(AccessibleRole.NODE);
        grid.setVgap(2);
        for (int column = 0; column < WEEK; column++) {
            var wide = new ColumnConstraints();
            wide.setPercentWidth(100.0 / WEEK);
            wide.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(wide);
        }
        // The buttons would take the arrow keys for themselves.
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(head(), grid);
        model.monthProperty().subscribe(_ -> build());
        model.marksProperty().subscribe(_ -> mark());
        model.dayProperty().subscribe(_ -> mark());
    }

    private HBox head() {
        month.setId("calendar-month");
        month.getStyleClass().add("strong");
        month.setMaxWidth(Double.MAX_VALUE);
        month.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(month, Priority.ALWAYS);
        var head = new HBox(
                4,
                month,
                icon("calendar-previous", Feather.CHEVRON_LEFT, "journal.month.previous", () -> byMonths(-1)),
                icon("calendar-today", Feather.SUN, "journal.month.today", () -> go(today.get())),
                icon("calendar-next", Feather.CHEVRON_RIGHT, "journal.month.next", () -> byMonths(1)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button icon(String id, Feather icon, String key, Runnable action) {
        Button button = Pieces.button(id, "", action, "quiet", "calendar-step");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        return button;
    }

    private void build() {
        boolean wasFocused = grid.isFocusWithin();
        YearMonth shown = model.monthProperty().get();
        String name =
                DateTimeFormatter.ofPattern("LLLL yyyy", messages.locale()).format(shown);
        month.setText(name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1));
        grid.getChildren().clear();
        days.clear();
        // A language without a country says nothing about weeks; most of the world begins them on Monday.
        DayOfWeek first = messages.locale().getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(messages.locale()).getFirstDayOfWeek();
        for (int column = 0; column < WEEK; column++) {
            var weekday = new Label(first.plus(column).getDisplayName(TextStyle.NARROW_STANDALONE, messages.locale()));
            weekday.getStyleClass().addAll("small", "muted");
            grid.add(weekday, column, 0);
        }
        int before = Math.floorMod(shown.atDay(1).getDayOfWeek().getValue() - first.getValue(), WEEK);
        for (int day = 1; day <= shown.lengthOfMonth(); day++) {
            int cell = before + day - 1;
            grid.add(day(shown.atDay(day)), cell % WEEK, 1 + cell / WEEK);
        }
        mark();
        if (wasFocused) {
            focusDay();
        }
    }

    private Button day(LocalDate date) {
        var dot = new Region();
        dot.getStyleClass().add("calendar-dot");
        var button = new Button(String.valueOf(date.getDayOfMonth()), dot);
        button.setId("calendar-" + date);
        button.getStyleClass().setAll("calendar-day");
        button.setContentDisplay(ContentDisplay.BOTTOM);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> actions.onDay(date));
        if (date.equals(today.get())) {
            button.getStyleClass().add("today");
        }
        days.put(date, button);
        return button;
    }

    private void mark() {
        days.forEach((date, button) -> {
            boolean isHere = date.equals(model.day());
            int entries = model.entriesOn(date);
            Styles.setSelected(button, isHere);
            // One stop for the tab key: the arrow keys do the rest.
            button.setFocusTraversable(isHere);
            button.getGraphic().setVisible(entries > 0);
            button.setAccessibleText(messages.get("journal.calendar.day", words(date), entries));
        });
    }

    private String words(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", messages.locale())
                .format(date);
    }

    private void onKey(KeyEvent key) {
        LocalDate here = model.day();
        boolean isBackward = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        LocalDate there = switch (key.getCode()) {
            case LEFT -> here.plusDays(isBackward ? 1 : -1);
            case RIGHT -> here.plusDays(isBackward ? -1 : 1);
            case UP -> here.minusWeeks(1);
            case DOWN -> here.plusWeeks(1);
            case PAGE_UP -> here.minusMonths(1);
            case PAGE_DOWN -> here.plusMonths(1);
            case HOME -> today.get();
            default -> null;
        };
        if (there != null) {
            key.consume();
            go(there);
            focusDay();
        }
    }

    private void byMonths(int months) {
        go(model.day().plusMonths(months));
    }

    private void go(LocalDate date) {
        actions.onWalk(date);
    }

    /// Puts the focus on the day where the person is.
    void focusDay() {
        Button button = days.get(model.day());
        if (button != null) {
            button.requestFocus();
        }
    }
}
