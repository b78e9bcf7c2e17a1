package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import app.rebound.ui.WrappingButton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The reasons as two lists of equal room: what led there, and what went well or protected; deeper ones further in.
final class ReasonListPane extends GridPane {
    private static final double NARROW = 620;
    private static final int DEEPEST_INDENT = 5;
    private static final double INDENT = 20;

    private final ReasonsModel model;
    private final Messages messages;
    private final ReasonWords words;
    private final ReasonsMoves moves;
    private boolean isNarrow;

    ReasonListPane(ReasonsModel model, Messages messages, ReasonsMoves moves) {
        this.model = model;
        this.messages = messages;
        this.moves = moves;
        words = new ReasonWords(messages);
        setId("reason-list");
        getStyleClass().add("reason-list");
        setHgap(24);
        setVgap(24);
        widthProperty().subscribe(width -> {
            boolean isNow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
            if (isNow != isNarrow) {
                isNarrow = isNow;
                show();
            }
        });
        model.boardProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        getColumnConstraints().clear();
        var half = new ColumnConstraints();
        half.setPercentWidth(isNarrow ? 100 : 50);
        half.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(half);
        if (!isNarrow) {
            getColumnConstraints().add(half);
        }
        model.board().ifPresent(board -> {
            boolean first = model.isHelpingFirst();
            add(side(board, first), 0, 0);
            add(side(board, !first), isNarrow ? 0 : 1, isNarrow ? 1 : 0);
        });
    }

    private VBox side(ReasonBoard board, boolean isHelping) {
        String id = isHelping ? "helped" : "hurt";
        var title = new Label(messages.get(isHelping ? "reason.side.helped" : "reason.side.hurt"));
        title.getStyleClass().add("strong");
        var count = new Label(
                messages.get("reason.side.count", board.side(isHelping).size()));
        count.getStyleClass().addAll("small", "muted");
        var side = new VBox(8, title, count);
        side.setId("reason-side-" + id);
        side.getStyleClass().add("reason-side");
        Set<UUID> shown = new HashSet<>();
        board.tops(isHelping).forEach(top -> rows(side, board, top, 0, isHelping, shown));
        // What hangs under a reason of the other side, or in a circle, still has its row here.
        board.side(isHelping).stream()
                .filter(reason -> !shown.contains(reason.id()))
                .forEach(reason -> rows(side, board, reason, 0, isHelping, shown));
        var add = new Button(messages.get("reason.add"), new FontIcon(Feather.PLUS));
        add.setId("reason-add-" + id);
        add.setAccessibleText(add.getText() + ", " + title.getText());
        add.setOnAction(_ -> moves.onAdd(isHelping));
        side.getChildren().add(add);
        return side;
    }

    private void rows(VBox side, ReasonBoard board, Card reason, int depth, boolean isHelping, Set<UUID> shown) {
        boolean isFirst = shown.add(reason.id());
        side.getChildren().add(row(board, reason, depth, isFirst));
        if (isFirst) {
            List<Card> deeper = board.deeper(reason.id());
            deeper.stream()
                    .filter(lower -> ReasonBoard.isHelping(lower) == isHelping)
                    .forEach(lower -> rows(side, board, lower, depth + 1, isHelping, shown));
        }
    }

    /// @param isFirst whether it is the row of this reason; others only point to it
    private Button row(ReasonBoard board, Card reason, int depth, boolean isFirst) {
        var title = new Label(words.title(reason));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var about = new Label(isFirst ? words.about(board, reason) : messages.get("reason.again"));
        about.getStyleClass().addAll("small", "muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        var bar = new Region();
        bar.getStyleClass().add("reason-bar");
        var text = new VBox(4, title, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new WrappingButton(new HBox(12, bar, text), "reason-row");
        row.getStyleClass().add(ReasonWords.tone(reason));
        if (isFirst) {
            title.getStyleClass().add("strong");
            row.setId("reason-" + reason.id());
        }
        row.setAccessibleText(messages.get(
                "reason.row.spoken",
                words.spoken(board, new ReasonMap.Spot(reason.id(), ReasonMap.Kind.REASON)),
                depth + 1));
        row.setOnAction(_ -> moves.onOpen(reason.id()));
        Styles.setSelected(row, model.isSelected(reason.id()));
        VBox.setMargin(row, new Insets(0, 0, 0, Math.min(depth, DEEPEST_INDENT) * INDENT));
        return row;
    }
}
