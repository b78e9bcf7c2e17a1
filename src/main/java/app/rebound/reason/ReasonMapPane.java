package app.rebound.reason;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The reasons drawn as a map that one can walk with the arrow keys. Sizes follow the size of text.
final class ReasonMapPane extends ScrollPane {
    private static final double[] WIDTHS = {248, 216, 184};
    private static final double HEIGHT = 76;
    private static final double ACROSS = 28;
    private static final double DOWN = 60;
    private static final double EDGE = 28;
    private static final double USUAL = 14;

    /// Room kept for a scroll bar, so that the map does not change with it.
    private static final double SCROLL_BAR = 14;

    private final ReasonsModel model;
    private final ReasonWords words;
    private final ReasonsMoves moves;
    private final Pane canvas = new Pane();
    private final Text probe = new Text();
    private final Map<UUID, Button> boxes = new HashMap<>();
    private final Map<ReasonLayout.Line, Path> lines = new HashMap<>();
    private ReasonLayout layout = new ReasonLayout(List.of(), List.of(), 0, 0);
    private @Nullable UUID at;

    ReasonMapPane(ReasonsModel model, Messages messages, ReasonsMoves moves) {
        this.model = model;
        this.words = new ReasonWords(messages);
        this.moves = moves;
        setId("reason-map");
        getStyleClass().add("reason-map");
        setPannable(true);
        setFitToWidth(true);
        setFocusTraversable(false);
        setContent(canvas);
        canvas.setAccessibleRole(AccessibleRole.LIST_VIEW);
        canvas.setAccessibleText(messages.get("reason.map.name"));
        canvas.setAccessibleHelp(messages.get("reason.map.help"));
        probe.getStyleClass().add("reason-probe");
        probe.setManaged(false);
        probe.setVisible(false);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().subscribe(_ -> draw());
        probe.fontProperty().subscribe(_ -> draw());
        model.boardProperty().subscribe(_ -> draw());
        model.selectedProperty().subscribe(_ -> mark());
    }

    private void draw() {
        boolean wasFocused = canvas.isFocusWithin();
        canvas.getChildren().setAll(probe);
        boxes.clear();
        lines.clear();
        double room = getWidth() - SCROLL_BAR;
        model.board().filter(_ -> room > 0).ifPresent(board -> draw(board, room));
        if (wasFocused) {
            focusMap();
        }
    }

    private void draw(ReasonBoard board, double room) {
        double em = probe.getFont().getSize() / USUAL;
        ReasonMap map = ReasonMap.of(board);
        double width = WIDTHS[0] * em;
        for (double one : WIDTHS) {
            width = one * em;
            layout = map.layout(new ReasonLayout.Size(width, HEIGHT * em, ACROSS * em, DOWN * em));
            if (layout.width() + 2 * EDGE <= room) {
                break;
            }
        }
        double left = Math.round(Math.max(EDGE, (room - layout.width()) / 2));
        canvas.setMinSize(layout.width() + 2 * EDGE, layout.height() + 2 * EDGE);
        setPrefHeight(layout.height() + 2 * EDGE + 2);
        for (ReasonLayout.Line line : layout.lines()) {
            Path path = path(line, left);
            Styles.setSelected(path, false);
            if (map.lessons().contains(line.lower())) {
                path.getStyleClass().add("to-lesson");
            }
            lines.put(line, path);
            canvas.getChildren().add(path);
        }
        Map<UUID, ReasonMap.Spot> spots = new HashMap<>();
        map.spots().forEach(spot -> spots.put(spot.id(), spot));
        for (ReasonLayout.Box box : layout.boxes()) {
            ReasonMap.Spot spot = spots.get(box.id());
            if (spot != null) {
                Button button = box(board, spot, width, HEIGHT * em);
                button.relocate(left + box.x(), EDGE + box.y());
                boxes.put(box.id(), button);
                canvas.getChildren().add(button);
            }
        }
        if (at == null || !boxes.containsKey(at)) {
            at = layout.boxes().isEmpty() ? null : layout.boxes().getFirst().id();
        }
        mark();
        if (getScene() != null) {
            // Drawn while the window is being laid out, the boxes would be seen only with the next change.
            canvas.applyCss();
            canvas.layout();
        }
    }

    private static Path path(ReasonLayout.Line line, double left) {
        List<ReasonLayout.Point> points = line.points();
        var path = new Path(new MoveTo(
                left + points.getFirst().x(), EDGE + points.getFirst().y()));
        for (int i = 1; i < points.size(); i++) {
            double fromX = left + points.get(i - 1).x();
            double fromY = EDGE + points.get(i - 1).y();
            double toX = left + points.get(i).x();
            double toY = EDGE + points.get(i).y();
            double middle = (fromY + toY) / 2;
            path.getElements()
                    .add(fromX == toX ? new LineTo(toX, toY) : new CubicCurveTo(fromX, middle, toX, middle, toX, toY));
        }
        path.getStyleClass().add("reason-line");
        path.setMouseTransparent(true);
        return path;
    }

    private Button box(ReasonBoard board, ReasonMap.Spot spot, double width, double height) {
        var title = new Label(words.title(board, spot));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(0);
        var about = new Label(words.about(board, spot));
        about.getStyleClass().addAll("small", "muted");
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        var text = new VBox(2, title, about);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setPrefSize(width - 28, height - 16);
        text.setMaxSize(width - 28, height - 16);
        var bar = new Region();
        bar.getStyleClass().add("reason-bar");
        var inside = new HBox(10, bar, text);
        inside.setAlignment(Pos.CENTER_LEFT);
        var box = new Button(null, inside);
        box.setId("spot-" + spot.id());
        box.getStyleClass().setAll("button", "reason-box", spot.kind().name().toLowerCase(java.util.Locale.ROOT));
        board.reason(spot.id()).ifPresent(reason -> box.getStyleClass().add(ReasonWords.tone(reason)));
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setMinSize(width, height);
        box.setPrefSize(width, height);
        box.setMaxSize(width, height);
        box.setAccessibleText(words.spoken(board, spot));
        var whole = new Tooltip(title.getText() + (about.getText().isEmpty() ? "" : "\n" + about.getText()));
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        whole.setShowDelay(Duration.millis(400));
        box.setTooltip(whole);
        box.setOnAction(_ -> open(spot));
        return box;
    }

    private void open(ReasonMap.Spot spot) {
        at = spot.id();
        switch (spot.kind()) {
            case REASON -> moves.onOpen(spot.id());
            case EVENT -> moves.onLeave(new Ref(Noun.EVENT, spot.id()));
            case LESSON -> moves.onLeave(new Ref(Noun.LESSON, spot.id()));
            case SETBACK -> moves.onAdd(false);
            case HELPED -> moves.onAdd(true);
        }
    }

    private void onKey(KeyEvent key) {
        UUID from = at;
        if (from == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            Button box = boxes.get(from);
            if (box != null) {
                key.consume();
                box.fire();
            }
            return;
        }
        ReasonLayout.Way way = key.isAltDown() || key.isShortcutDown()
                ? null
                : switch (key.getCode()) {
                    case UP -> ReasonLayout.Way.UP;
                    case DOWN -> ReasonLayout.Way.DOWN;
                    case LEFT -> ReasonLayout.Way.LEFT;
                    case RIGHT -> ReasonLayout.Way.RIGHT;
                    default -> null;
                };
        if (way != null) {
            key.consume();
            layout.next(from, way).ifPresent(next -> {
                moves.onWalk(next);
                at = next;
                mark();
                focusMap();
            });
        }
    }

    /// Frames what is selected; only one box takes part in the walk with the Tab key.
    private void mark() {
        UUID selected = model.selected();
        if (selected != null && boxes.containsKey(selected)) {
            at = selected;
        }
        boxes.forEach((id, box) -> {
            box.setFocusTraversable(id.equals(at));
            Styles.setSelected(box, model.isSelected(id));
        });
        lines.forEach((line, path) ->
                Styles.setSelected(path, model.isSelected(line.upper()) || model.isSelected(line.lower())));
    }

    /// Puts the focus on the box where the walk is, and scrolls to it.
    ///
    /// @return whether there is one
    boolean focusMap() {
        Button box = at == null ? null : boxes.get(at);
        if (box != null) {
            box.requestFocus();
            reveal(box);
        }
        return box != null;
    }

    private void reveal(Node node) {
        Bounds shown = node.getBoundsInParent();
        Bounds view = getViewportBounds();
        setHvalue(value(
                shown.getMinX(), shown.getMaxX(), -view.getMinX(), view.getWidth(), canvas.getWidth(), getHvalue()));
        setVvalue(value(
                shown.getMinY(), shown.getMaxY(), -view.getMinY(), view.getHeight(), canvas.getHeight(), getVvalue()));
    }

    private static double value(double from, double to, double seenFrom, double seen, double all, double now) {
        double hidden = all - seen;
        if (hidden <= 0) {
            return now;
        }
        if (from - EDGE < seenFrom) {
            return Math.clamp((from - EDGE) / hidden, 0, 1);
        }
        return to + EDGE > seenFrom + seen ? Math.clamp((to + EDGE - seen) / hidden, 0, 1) : now;
    }
}
