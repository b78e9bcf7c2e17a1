package app.rebound.guide;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The open chapter, to be scrolled and read; it begins at the heading or the words that were asked for.
final class ChapterPane extends ScrollPane {
    /// Wider lines, in pixels at ordinary text size, are hard to read.
    private static final double WIDEST = 680;

    private final Messages messages;
    private final GuideModel model;
    private final List<KeyLine> keys;
    private final VBox column = new VBox();
    private @Nullable Node wanted;
    private Subscription watching = Subscription.EMPTY;

    ChapterPane(Messages messages, GuideModel model, List<KeyLine> keys) {
        this.messages = messages;
        this.model = model;
        this.keys = keys;
        setId("guide-chapter");
        getStyleClass().add("guide-chapter");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        column.getStyleClass().add("guide-column");
        column.setMaxWidth(WIDEST);
        var middle = new StackPane(column);
        middle.getStyleClass().add("guide-middle");
        setContent(middle);
        viewportBoundsProperty().subscribe(_ -> showWanted());
        // Whoever scrolls goes where they like.
        addEventFilter(ScrollEvent.SCROLL, _ -> wanted = null);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> wanted = null);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wanted = null);
        model.spotProperty().subscribe(this::show);
    }

    private void show(GuideModel.@Nullable Spot spot) {
        column.getChildren().clear();
        watching.unsubscribe();
        wanted = null;
        if (spot == null) {
            return;
        }
        Chapter chapter = spot.chapter();
        setAccessibleText(chapter.title());
        Label title = Pieces.words(chapter.title(), "guide-title");
        title.setId("guide-title");
        title.setAccessibleRole(AccessibleRole.TEXT);
        List<Node> nodes = new ArrayList<>(List.of(title));
        Node first = title;
        for (int at = 0; at < chapter.blocks().size(); at++) {
            Block block = chapter.blocks().get(at);
            var pane = new BlockPane(block, keys, model::open);
            nodes.add(pane);
            boolean isAnchor = spot.anchor() != null
                    && block instanceof Block.Heading heading
                    && heading.anchors().contains(spot.anchor());
            if (isAnchor || at == spot.block()) {
                first = pane;
            }
        }
        nodes.add(beside(chapter));
        column.getChildren().setAll(nodes);
        wanted = first;
        setVvalue(0);
        // Where it stands is known only once it is laid out, and changes with the window.
        watching = first.layoutYProperty().subscribe(_ -> showWanted());
    }

    /// The ways to the chapters before and after.
    private HBox beside(Chapter chapter) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(12);
        row.getStyleClass().add("guide-beside");
        Chapter before = model.beside(chapter, -1);
        Chapter after = model.beside(chapter, 1);
        if (before != null) {
            row.getChildren()
                    .add(Pieces.wrapping(Pieces.button(
                            "guide-before",
                            messages.get("guide.before", before.title()),
                            () -> model.open(before.id()),
                            "link")));
        }
        row.getChildren().add(gap);
        if (after != null) {
            row.getChildren()
                    .add(Pieces.wrapping(Pieces.button(
                            "guide-after",
                            messages.get("guide.after", after.title()),
                            () -> model.open(after.id()),
                            "link")));
        }
        return row;
    }

    private void showWanted() {
        Node node = wanted;
        if (node == null || column.getHeight() <= 0) {
            return;
        }
        Region content = (Region) getContent();
        double room = content.getHeight() - getViewportBounds().getHeight();
        double top = node.getBoundsInParent().getMinY() + column.getLayoutY();
        boolean isFirst = column.getChildren().indexOf(node) == 0;
        setVvalue(isFirst || room <= 0 ? 0 : Math.clamp((top - 12) / room, 0, 1));
    }
}
