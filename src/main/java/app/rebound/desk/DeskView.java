package app.rebound.desk;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.timeline.LinePane;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Em;
import app.rebound.ui.FileDrop;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The evidence desk: the files and what is in them on the left, the line and what will be kept on the right.
final class DeskView {
    /// How high both halves are, in heights of the letters, where they stand one above the other.
    private static final double FOLDED = 44;

    private final Messages messages;
    private final DeskModel model;
    private final DeskActions actions;
    private final Page page;
    private final ThingsPane things;
    private final LinePane line;
    private final Node desk;
    private final Node columns;
    private final Node care;
    private final Node empty;
    private final ComboBox<Setback> chooser = new ComboBox<>();
    private boolean isShowing;

    DeskView(DeskModel model, Messages messages, LocalDate today, DeskActions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        page = new Page(messages, actions::onPalette);
        page.setId("desk");
        page.getStylesheets().add(Styles.address(DeskView.class, "desk.css"));
        page.setTitle(messages.get("desk.title"));
        page.setSubtitle(messages.get("desk.subtitle"));
        FileDrop.onto(page, actions::onDrop);
        things = new ThingsPane(model, messages, actions);
        line = line(today);
        desk = desk();
        columns = new ColumnsPane(model.columns(), messages, actions);
        care = scrolled(new CarePane(model, messages, actions));
        empty = scrolled(new InvitationPane(model, messages, actions));
        furnishChooser();
        model.faceProperty().subscribe(this::show);
    }

    Region region() {
        return page;
    }

    void focusList() {
        things.focusList();
    }

    private LinePane line(LocalDate today) {
        var words = new DeskWords(messages);
        var pane = new LinePane(messages, today, actions::onEvent);
        pane.getStyleClass().add("desk-line");
        pane.setMinHeight(160);
        pane.setOnTaken(
                event -> event.isEmpty()
                        ? messages.get("desk.drag.put")
                        : messages.get("desk.drag.attach", title(event.get())),
                event -> Optional.ofNullable(things.dragged()).ifPresent(row -> actions.onDragged(row, event)));
        model.lineProperty().subscribe(now -> {
            pane.show(now.order(), now.names());
            pane.choose(model.freshProperty().get());
        });
        model.freshProperty().subscribe(pane::choose);
        model.setbackProperty().subscribe((_, _) -> pane.fitNext());
        model.rowProperty().subscribe(row -> {
            var when = row == null || row.isOnLine() ? null : DeskWords.when(row);
            pane.setPreviewWords(when == null ? "" : words.date(when.date()));
            if (when != null) {
                pane.bringIntoView(when.date());
            }
            pane.preview(when == null ? null : when.date());
        });
        return pane;
    }

    private String title(UUID event) {
        return model.lineProperty().get().order().events().stream()
                .filter(one -> one.id().equals(event))
                .findFirst()
                .map(one -> one.title())
                .orElse("");
    }

    private Node desk() {
        var left = new VBox(
                12,
                new ReadingPane(model, messages, actions),
                new FilesPane(model, messages, actions),
                new FilePane(model, messages, actions),
                things);
        left.getStyleClass().add("desk-left");
        left.setMinWidth(280);
        VBox.setVgrow(things, Priority.ALWAYS);
        var keep = new KeepPane(model.keep(), messages, actions);
        var right = new SplitPane(line, keep);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.4);
        right.getStyleClass().add("desk-right");
        right.setMinWidth(320);
        var both = new SplitPane(left, right);
        both.setId("desk-both");
        both.getStyleClass().add("desk-both");
        both.setDividerPositions(0.47);
        var place = new StackPane(both);
        Em.watch(place, em -> fit(both, em.isTight(place.getWidth()), em.size()));
        return place;
    }

    /// One half above the other where large letters leave no room beside; the page then scrolls.
    private static void fit(SplitPane both, boolean isFolded, double em) {
        Orientation wanted = isFolded ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (both.getOrientation() != wanted) {
            both.setOrientation(wanted);
            both.setDividerPositions(isFolded ? 0.5 : 0.47);
        }
        both.setMinHeight(isFolded ? FOLDED * em : Region.USE_COMPUTED_SIZE);
    }

    private void furnishChooser() {
        chooser.setId("desk-setback");
        chooser.setPrefWidth(184);
        chooser.setAccessibleText(messages.get("timeline.choose"));
        ChoiceWords.show(chooser, Setback::title);
        chooser.setItems(model.setbacks());
        model.setbackProperty().subscribe(setback -> {
            isShowing = true;
            chooser.setValue(setback);
            isShowing = false;
        });
        chooser.valueProperty().subscribe(setback -> {
            if (setback != null && !isShowing) {
                actions.onSetback(setback.id());
            }
        });
    }

    private void show(DeskModel.Face face) {
        var files = Pieces.button("desk-files", messages.get("desk.files.short"), actions::onChooseFiles);
        var folder = Pieces.button("desk-folder", messages.get("desk.folder.short"), actions::onChooseFolder);
        if (face == DeskModel.Face.DESK) {
            Pieces.show(chooser, model.setbacks().size() > 1);
            page.setActions(chooser, files, folder);
        } else {
            page.setActions();
        }
        @Nullable
        Node body = switch (face) {
            case NONE -> null;
            case CARE -> care;
            case EMPTY -> empty;
            case DESK -> desk;
            case COLUMNS -> columns;
        };
        page.setBody(body == null ? new Region() : body);
    }

    private static ScrollPane scrolled(Node node) {
        var scroll = new Scroller(node);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
