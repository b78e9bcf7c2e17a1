package app.rebound.ui;

import app.rebound.diff.TextRow;
import app.rebound.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The earlier versions of a thing, to be read, compared and taken back.
///
/// @param <V> a version as the thing's own service knows it
final class VersionsPane<V> extends VBox {
    private static final int PREVIEW = 300;

    /// What the person can ask for.
    interface Actions<V> {
        /// Reads older versions.
        void onMore();

        void onTake(EarlierVersion<V> version);
    }

    private final VersionsModel<V> model;
    private final Messages messages;
    private final MomentWords moments;
    private final Actions<V> actions;
    private final Label title = new Label();
    private final Button close;
    private final Button back;
    private final VBox list = new VBox(16);
    private final Button more;
    private final ListView<TextRow> rows = new ListView<>();
    private final ToggleButton compare;

    VersionsPane(VersionsModel<V> model, Surroundings surroundings, String none, Actions<V> actions) {
        super(16);
        this.model = model;
        this.messages = surroundings.messages();
        this.moments = new MomentWords(messages, surroundings.clock(), surroundings.zone());
        this.actions = actions;
        setId("versions");
        getStyleClass().add("versions");
        back = icon("versions-back", Feather.ARROW_LEFT, messages.get("versions.back"), this::leave);
        Pieces.showWhile(back, model.openedProperty().isNotNull());
        close = icon("versions-close", Feather.X, messages.get("app.close"), model::hide);
        more = button("versions-more", messages.get("versions.more"), actions::onMore);
        Pieces.showWhile(more, model.moreProperty());
        compare = toggle("versions-compare", messages.get("versions.changed"));
        var all = all(none);
        var one = one();
        all.visibleProperty().bind(model.openedProperty().isNull());
        one.visibleProperty().bind(model.openedProperty().isNotNull());
        var body = new StackPane(all, one);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), body);
        Pieces.showWhile(this, model.shownProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.shownProperty().subscribe(isShown -> {
            if (isShown) {
                close.requestFocus();
            }
        });
        model.openedProperty().subscribe(this::showTitle);
        model.versions().addListener((ListChangeListener<EarlierVersion<V>>) _ -> showAll());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (model.openedProperty().get() == null) {
                model.hide();
            } else {
                leave();
            }
        }
    }

    private void leave() {
        model.openedProperty().set(null);
        close.requestFocus();
    }

    private Node head() {
        title.getStyleClass().add("heading");
        title.setId("versions-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, back, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void showTitle(@Nullable EarlierVersion<V> opened) {
        title.setText(opened == null ? messages.get("versions.title") : moments.moment(opened.takenAt()));
    }

    private Node all(String none) {
        var empty = new Label(none);
        empty.setId("versions-none");
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        Pieces.showWhile(empty, Bindings.isEmpty(model.versions()));
        var scroll = new Scroller(new VBox(16, empty, list, more));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void showAll() {
        int kept = list.getChildren().size();
        if (model.versions().size() <= kept) {
            list.getChildren().clear();
            kept = 0;
        }
        // Older versions come below; those above keep their place and the focus.
        for (int i = kept; i < model.versions().size(); i++) {
            list.getChildren().add(version(model.versions().get(i), i));
        }
    }

    private Node version(EarlierVersion<V> version, int place) {
        String when = moments.moment(version.takenAt());
        var time = new Label(when);
        time.getStyleClass().add("strong");
        String whole = version.text().strip();
        var words =
                new Label(whole.length() > PREVIEW ? whole.substring(0, PREVIEW).stripTrailing() + "…" : whole);
        words.getStyleClass().add("reading");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var read = button("version-open-" + place, messages.get("versions.open"), () -> open(version));
        read.setAccessibleText(messages.get("versions.open.of", when));
        var take = button("version-take-" + place, messages.get("versions.take"), () -> actions.onTake(version));
        take.setAccessibleText(messages.get("versions.take.of", when));
        var box = new VBox(8, time, words, new FlowPane(8, 8, read, take));
        box.getStyleClass().add("version");
        return box;
    }

    private void open(EarlierVersion<V> version) {
        model.openedProperty().set(version);
        compare.requestFocus();
    }

    private Region one() {
        var whole = toggle("versions-whole", messages.get("versions.whole"));
        var group = new ToggleGroup();
        group.getToggles().addAll(compare, whole);
        model.comparingProperty().subscribe(isComparing -> group.selectToggle(isComparing ? compare : whole));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                model.comparingProperty().set(now.equals(compare));
            }
        });
        rows.setId("versions-rows");
        rows.setAccessibleText(messages.get("versions.rows"));
        rows.getStyleClass().add("change-rows");
        rows.setCellFactory(view -> new ChangeCell(view, messages));
        rows.setItems(model.rows());
        var legend = new Label(messages.get("versions.legend"));
        legend.getStyleClass().addAll("small", "muted");
        legend.setWrapText(true);
        legend.setMinHeight(USE_PREF_SIZE);
        Pieces.showWhile(legend, model.comparingProperty());
        var take = button("versions-take", messages.get("versions.take"), () -> {
            EarlierVersion<V> opened = model.openedProperty().get();
            if (opened != null) {
                actions.onTake(opened);
            }
        });
        setVgrow(rows, Priority.ALWAYS);
        return new VBox(12, new FlowPane(8, 8, compare, whole), legend, rows, take);
    }

    private static ToggleButton toggle(String id, String words) {
        var toggle = new ToggleButton(words);
        toggle.setId(id);
        toggle.getStyleClass().add("chip");
        return toggle;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button icon(String id, Feather icon, String words, Runnable action) {
        var button = button(id, "", action);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "row-button");
        button.setAccessibleText(words);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
