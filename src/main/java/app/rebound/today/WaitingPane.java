package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.ui.FoldingRow;
import app.rebound.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of all that waits, each with its own button and the other ways to deal with it.
final class WaitingPane extends VBox {
    private static final int SHOWN_AT_ONCE = 8;

    /// What icon and words ask for beside the buttons, in heights of letters.
    private static final double ROOM = 20;

    /// What the rows do.
    interface Actions {
        /// Goes one of the ways of something that waits.
        void onWay(Waiting waiting, Waiting.Way way);

        /// Lets something wait for so many days.
        void onDays(Waiting waiting, int days);

        /// Lets something wait until a typed day.
        ///
        /// @return the words for what is wrong with it; null where it is a day
        @Nullable
        String onDay(Waiting waiting, String typed);

        /// Brings back all that was put off until another day.
        void onBringBack();
    }

    private final Messages messages;
    private final Actions actions;
    private final VBox rows = new VBox();
    private final List<Button> buttons = new ArrayList<>();
    private List<Waiting> all = List.of();
    private boolean isAnyPutOff;
    private int shown = SHOWN_AT_ONCE;

    WaitingPane(Messages messages, Actions actions) {
        this.messages = messages;
        this.actions = actions;
        setId("today-waiting");
        getStyleClass().addAll("card", "today-card", "today-waiting");
        getChildren().addAll(Pieces.words(messages.get("today.waiting"), "card-title"), rows);
        show(List.of(), false);
    }

    /// @param isAnyPutOff whether there is anything to bring back
    void show(List<Waiting> waiting, boolean isAnyPutOff) {
        all = List.copyOf(waiting);
        this.isAnyPutOff = isAnyPutOff;
        int focused = focusedRow();
        draw();
        if (focused >= 0 && !buttons.isEmpty()) {
            buttons.get(Math.min(focused, buttons.size() - 1)).requestFocus();
        }
    }

    private int focusedRow() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (rows.getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private void draw() {
        buttons.clear();
        List<Node> drawn = new ArrayList<>();
        all.stream().limit(shown).forEach(waiting -> drawn.add(row(waiting, drawn.size() + 1)));
        if (all.size() > shown) {
            drawn.add(Pieces.button(
                    "today-waiting-more",
                    messages.get("today.waiting.more"),
                    () -> {
                        shown += SHOWN_AT_ONCE;
                        draw();
                    },
                    "link"));
        }
        if (isAnyPutOff) {
            drawn.add(Pieces.button(
                    "today-bring-back", messages.get("today.waiting.bring-back"), actions::onBringBack, "link"));
        }
        rows.getChildren().setAll(drawn);
        Pieces.show(this, !drawn.isEmpty());
    }

    private Node row(Waiting waiting, int number) {
        String id = "waiting-" + number;
        var words = new VBox(Pieces.words(waiting.title(), "row-title"));
        words.getChildren().getFirst().setId(id);
        if (!waiting.words().isEmpty()) {
            words.getChildren().add(Pieces.words(waiting.words(), "muted", "small"));
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        var main = Pieces.button(id + "-do", waiting.main().words(), () -> actions.onWay(waiting, waiting.main()));
        main.setAccessibleText(waiting.main().words() + ", " + waiting.title());
        buttons.add(main);
        var row = new VBox(8);
        row.setMinWidth(0);
        var menu = new LaterMenu(
                messages,
                id + "-more",
                waiting.title(),
                new LaterMenu.Later(days -> actions.onDays(waiting, days), () -> ask(row, waiting, id)),
                waiting.others().stream()
                        .map(way -> new LaterMenu.Other(way.words(), () -> actions.onWay(waiting, way)))
                        .toList());
        var ways = new HBox(4, main, menu);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        ways.setAlignment(Pos.CENTER_RIGHT);
        var icon = icon(waiting.kind());
        var what = new HBox(12, icon, words);
        what.setMinWidth(0);
        what.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new FoldingRow(12, what, ways).withRoomForWords(ROOM);
        line.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().add(line);
        row.getStyleClass().add("today-row");
        if (number > 1) {
            row.getStyleClass().add("ruled");
        }
        return row;
    }

    private void ask(VBox row, Waiting waiting, String id) {
        row.getChildren().removeIf(DayField.class::isInstance);
        var field = new DayField(
                messages,
                id + "-until",
                typed -> actions.onDay(waiting, typed),
                () -> row.getChildren().removeIf(DayField.class::isInstance));
        row.getChildren().add(field);
        field.requestFocus();
    }

    private static Node icon(Waiting.Kind kind) {
        var icon = new StackPane(new FontIcon(
                switch (kind) {
                    case PAUSE -> Feather.PLAY;
                    case GRIEVING -> Feather.SUNRISE;
                    case LETTER -> Feather.MAIL;
                    case FEEDBACK -> Feather.ROTATE_CCW;
                    case LESSON -> Feather.SUN;
                    case HALF_DONE -> Feather.EDIT_3;
                    case PUT_OFF -> Feather.CLOCK;
                    case BACKUP -> Feather.HARD_DRIVE;
                    case PROTECTION -> Feather.KEY;
                }));
        icon.getStyleClass().add("round-icon");
        if (kind.isLearned()) {
            icon.getStyleClass().add("learned");
        }
        icon.setMinSize(36, 36);
        icon.setMaxSize(36, 36);
        return icon;
    }
}
