package app.rebound.composer;

import app.rebound.printout.PageRaster;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The pages as they will be, with how far they are made and how large they are shown.
final class PreviewPane extends BorderPane {
    /// Which pages are in sight.
    ///
    /// @param first from 0
    /// @param last before `first` where none is
    /// @param scale pixels a point of 1/72 inch
    record Sight(int first, int last, float scale) {}

    private static final double EDGE = 24;
    private static final double GAP = 20;

    private final Messages messages;
    private final PreviewModel model;
    private final Consumer<Sight> onSight;
    private final FlowPane sheets = new FlowPane(GAP, GAP);
    private final ScrollPane scroll = new Scroller(sheets);
    private final Label where = new Label();
    private final FlowPane foot = new FlowPane(16, 4);
    private final List<StackPane> papers = new ArrayList<>();
    private @Nullable Sight told;

    PreviewPane(Messages messages, PreviewModel model, Consumer<Sight> onSight, Runnable onStop) {
        this.messages = messages;
        this.model = model;
        this.onSight = onSight;
        setId("preview");
        sheets.setAlignment(Pos.TOP_CENTER);
        sheets.setId("printout-pages");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setId("preview-scroll");
        scroll.getStyleClass().add("printout-preview");
        scroll.setAccessibleText(messages.get("printout.preview"));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        setCenter(scroll);
        setBottom(furnishFoot(onStop));
        model.pagesProperty().subscribe(this::showPages);
        model.zoomProperty().subscribe(_ -> resize());
        model.rasters().addListener((MapChangeListener<Integer, PageRaster>) this::showRaster);
        scroll.vvalueProperty().subscribe(_ -> look());
        scroll.viewportBoundsProperty().subscribe(_ -> resize());
        sheets.heightProperty().subscribe(_ -> look());
        model.currentProperty().subscribe(_ -> showWhere());
    }

    private FlowPane furnishFoot(Runnable onStop) {
        where.setId("preview-where");
        where.getStyleClass().add("muted");
        where.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.setId("preview-progress");
        bar.setPrefWidth(120);
        bar.progressProperty().bind(model.shareProperty());
        bar.setAccessibleText(messages.get("printout.busy"));
        Button stop = Pieces.button("preview-stop", messages.get("printout.stop"), onStop, "quiet");
        var working = new HBox(8, bar, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        Pieces.showWhile(working, model.busyProperty());
        var stopped = new Label(messages.get("printout.stopped"));
        stopped.getStyleClass().add("muted");
        stopped.setId("preview-stopped");
        Pieces.showWhile(stopped, model.stoppedProperty());
        var zoom = new ComboBox<Zoom>();
        zoom.setId("preview-zoom");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        zoom.getItems().setAll(Zoom.values());
        ChoiceWords.show(
                zoom,
                one -> messages.get(
                        "printout.zoom." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        zoom.setAccessibleText(messages.get("printout.zoom"));
        zoom.valueProperty().bindBidirectional(model.zoomProperty());
        foot.getChildren().setAll(where, working, stopped, zoom);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("preview-foot");
        return foot;
    }

    /// Puts what else can be done with the pages beside how large they are shown.
    void offer(List<? extends Node> actions) {
        foot.getChildren().addAll(actions);
    }

    private void showPages(PreviewModel.Pages pages) {
        double before = scroll.getVvalue();
        while (papers.size() > pages.count()) {
            papers.removeLast();
        }
        while (papers.size() < pages.count()) {
            var paper = new StackPane();
            paper.getStyleClass().add("printout-sheet");
            papers.add(paper);
        }
        for (int i = 0; i < papers.size(); i++) {
            papers.get(i).setAccessibleText(messages.get("printout.page", i + 1, pages.count()));
        }
        sheets.getChildren().setAll(papers);
        resize();
        told = null;
        look();
        scroll.setVvalue(before);
        showWhere();
    }

    private double pageWidth() {
        Bounds room = scroll.getViewportBounds();
        return model.zoomProperty()
                .get()
                .pageWidth(model.pagesProperty().get().size(), room.getWidth() - 2 * EDGE, room.getHeight() - 2 * EDGE);
    }

    private void resize() {
        double width = pageWidth();
        Zoom.PageSize size = model.pagesProperty().get().size();
        double height = Math.floor(width * size.height() / size.width());
        for (StackPane paper : papers) {
            paper.setMinSize(width, height);
            paper.setMaxSize(width, height);
        }
        look();
    }

    /// Tells which pages are in sight, when others are than before.
    private void look() {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = Math.max(0, sheets.getHeight() - room);
        double top = hidden * scroll.getVvalue();
        int first = -1;
        int last = -1;
        int current = -1;
        for (int i = 0; i < papers.size(); i++) {
            Bounds at = papers.get(i).getBoundsInParent();
            if (at.getMaxY() >= top && at.getMinY() <= top + room) {
                first = first < 0 ? i : first;
                last = i;
                // What shows only its lower edge is no longer the page one reads.
                current = current < 0 && at.getCenterY() >= top ? i : current;
            }
        }
        model.currentProperty().set(Math.max(current, 0));
        double outputs = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        float scale = (float)
                (pageWidth() * outputs / model.pagesProperty().get().size().width());
        var seen = new Sight(Math.max(first, 0), last, scale);
        if (!seen.equals(told) && last >= 0) {
            told = seen;
            onSight.accept(seen);
        }
    }

    private void showRaster(MapChangeListener.Change<? extends Integer, ? extends PageRaster> change) {
        int page = change.getKey();
        if (page >= papers.size()) {
            return;
        }
        StackPane paper = papers.get(page);
        if (!change.wasAdded()) {
            // What is in sight keeps its earlier picture until the new one is there.
            if (told == null || page < told.first() || page > told.last()) {
                paper.getChildren().clear();
            }
            return;
        }
        PageRaster raster = change.getValueAdded();
        var image = new WritableImage(raster.width(), raster.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        raster.width(),
                        raster.height(),
                        PixelFormat.getIntArgbInstance(),
                        raster.argb(),
                        0,
                        raster.width());
        var sheet = new ImageView(image);
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.fitWidthProperty().bind(paper.minWidthProperty());
        paper.getChildren().setAll(sheet);
    }

    private void showWhere() {
        int count = model.pagesProperty().get().count();
        where.setText(
                count == 0
                        ? ""
                        : messages.get("printout.page", model.currentProperty().get() + 1, count));
    }

    private void turn(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> turnTo(key, model.currentProperty().get() + beside());
            case PAGE_UP -> turnTo(key, model.currentProperty().get() - beside());
            case HOME -> turnTo(key, 0);
            case END -> turnTo(key, papers.size() - 1);
            default -> {
                // The pane itself scrolls by the arrows.
            }
        }
    }

    /// How many pages stand beside each other.
    private int beside() {
        double first =
                papers.isEmpty() ? 0 : papers.getFirst().getBoundsInParent().getMinY();
        return (int) Math.max(
                1,
                papers.stream()
                        .filter(paper -> paper.getBoundsInParent().getMinY() == first)
                        .count());
    }

    private void turnTo(KeyEvent key, int page) {
        key.consume();
        showPage(Math.clamp(page, 0, Math.max(0, papers.size() - 1)));
    }

    /// Scrolls to a page, from 0.
    void showPage(int page) {
        if (page >= papers.size()) {
            return;
        }
        double hidden = sheets.getHeight() - scroll.getViewportBounds().getHeight();
        double wanted = papers.get(page).getBoundsInParent().getMinY() - EDGE;
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(wanted / hidden, 0, 1));
    }
}
