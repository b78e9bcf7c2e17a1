package app.rebound.reason;

import app.rebound.card.CardPane;
import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FoldingRow;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The board of reasons: map or list, and the form of one reason beside it, or in its place where there is no room.
final class ReasonsView {
    /// Narrower than this, in pixels, the form stands in place of the board.
    private static final double WIDE = 820;

    /// With so many reasons on a side nothing is offered any more.
    private static final int BEGUN = 3;

    private final ReasonsModel model;
    private final Messages messages;
    private final ReasonsMoves moves;
    private final ReasonLinkMoves changes;
    private final ReasonMapPane map;
    private final ReasonListPane list;
    private final ReasonFormPane form;
    private final StackPane side;
    private final BorderPane body = new BorderPane();
    private final VBox board = new VBox();
    private final FlowPane starts = new FlowPane(8, 8);
    private final Label weight = new Label();
    private final ScrollPane listScroll;
    private final boolean isOwnScreen;
    private final Region region;
    private boolean isFocusWanted;

    /// @param isOwnScreen whether it fills the window; otherwise it stands on a page that scrolls itself
    ReasonsView(
            ReasonsModel model,
            Surroundings surroundings,
            Typing typing,
            Region versions,
            boolean isOwnScreen,
            ReasonsMoves moves,
            ReasonLinkMoves changes) {
        this.model = model;
        this.messages = surroundings.messages();
        this.moves = moves;
        this.changes = changes;
        this.isOwnScreen = isOwnScreen;
        map = new ReasonMapPane(model, messages, moves);
        list = new ReasonListPane(model, messages, moves);
        form = new ReasonFormPane(model, surroundings, typing, moves, changes);
        side = new StackPane(form, versions);
        side.getStyleClass().add("side-form-place");
        listScroll = new Scroller(list);
        listScroll.setFitToWidth(true);
        listScroll.setFocusTraversable(false);
        listScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        weight.setId("reason-weight");
        weight.setWrapText(true);
        weight.setMinHeight(Region.USE_PREF_SIZE);
        weight.getStyleClass().add("reason-note");
        starts.setId("reason-starts");
        if (isOwnScreen) {
            VBox.setVgrow(map, Priority.ALWAYS);
            VBox.setVgrow(listScroll, Priority.ALWAYS);
        } else {
            form.growWithPage();
            map.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
        body.getStyleClass().addAll("reasons", isOwnScreen ? "own-screen" : "on-page");
        body.getStylesheets()
                .addAll(Styles.address(ReasonsView.class, "reason.css"), Styles.address(CardPane.class, "card.css"));
        body.setMinWidth(0);
        body.widthProperty().subscribe(this::arrange);
        versions.visibleProperty().subscribe(isShown -> form.setVisible(!isShown));
        region = isOwnScreen ? page(surroundings) : body;
        model.boardProperty().subscribe(this::show);
        model.mapProperty().subscribe(this::show);
        model.formOpenProperty().subscribe(_ -> arrange());
    }

    private Page page(Surroundings surroundings) {
        var page = new Page(messages, surroundings.shell()::openPalette);
        page.setId("reasons");
        page.setTitle(messages.get("reason.title"));
        model.boardProperty()
                .subscribe(_ -> model.board()
                        .ifPresent(shown -> page.setSubtitle(messages.get(
                                "reason.subtitle",
                                shown.setback().title(),
                                shown.reasons().size(),
                                shown.lessons().size()))));
        page.setBody(body);
        return page;
    }

    private HBox bar() {
        var views = new ToggleGroup();
        var isMap = view("reason-view-map", "reason.view.map", views);
        var isList = view("reason-view-list", "reason.view.list", views);
        (model.mapProperty().get() ? isMap : isList).setSelected(true);
        isMap.setOnAction(_ -> model.mapProperty().set(true));
        isList.setOnAction(_ -> model.mapProperty().set(false));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var why = new Button(messages.get("reason.why"));
        why.setId("reason-why");
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.setOnAction(_ -> moves.onDeeper());
        why.setDisable(!model.isReasonSelected());
        model.selectedProperty().subscribe(_ -> why.setDisable(!model.isReasonSelected()));
        var add = new Button(messages.get("reason.add"));
        add.setId("reason-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> moves.onAdd(model.isHelpingFirst()));
        if (isOwnScreen) {
            add.getStyleClass().add("primary");
        }
        var bar = new FoldingRow(8, new HBox(8, isMap, isList), gap, why, add);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("reason-bar-top");
        return bar;
    }

    private ToggleButton view(String id, String key, ToggleGroup group) {
        var view = new ToggleButton(messages.get(key));
        view.setId(id);
        view.getStyleClass().add("chip");
        view.setMinWidth(Region.USE_PREF_SIZE);
        view.setToggleGroup(group);
        return view;
    }

    private void show() {
        Region shown = model.mapProperty().get() ? map : isOwnScreen ? listScroll : list;
        board.getChildren().setAll(bar(), starts, weight, shown);
        showStarts();
        showWeight();
        arrange();
        if (isFocusWanted && model.board().isPresent()) {
            isFocusWanted = false;
            focusFirst();
        }
    }

    private void showStarts() {
        starts.getChildren().clear();
        model.board().ifPresent(read -> {
            boolean isHelping = model.isHelpingFirst() || read.side(false).size() >= BEGUN;
            Set<String> taken = read.reasons().stream()
                    .map(reason -> reason.title().strip())
                    .collect(Collectors.toSet());
            List<ReasonStart> offered = read.side(isHelping).size() >= BEGUN
                    ? List.of()
                    : ReasonStart.of(isHelping).stream()
                            .filter(start -> !taken.contains(messages.get(start.key())))
                            .toList();
            if (!offered.isEmpty()) {
                var what = new Label(messages.get(isHelping ? "reason.starts.helped" : "reason.starts.hurt"));
                what.getStyleClass().addAll("small", "muted", "reason-starts-label");
                starts.getChildren().add(what);
            }
            offered.forEach(start -> starts.getChildren().add(start(start)));
        });
        starts.setManaged(!starts.getChildren().isEmpty());
    }

    private Button start(ReasonStart start) {
        var chip = new Button(messages.get(start.key()));
        chip.setId("reason-start-" + start.id());
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(messages.get("reason.start.add", chip.getText()));
        chip.setOnAction(_ -> changes.onStart(start));
        return chip;
    }

    private void showWeight() {
        ReasonBoard.Weight now = model.board().map(ReasonBoard::weight).orElse(ReasonBoard.Weight.SPREAD);
        weight.setText(
                switch (now) {
                    case SPREAD -> "";
                    case ALL_MINE -> messages.get("reason.weight.mine");
                    case ALL_OTHERS -> messages.get("reason.weight.others");
                });
        Pieces.show(weight, !weight.getText().isEmpty());
    }

    private void arrange() {
        boolean isOpen = model.formOpenProperty().get();
        boolean isWide = body.getWidth() >= WIDE;
        var middle = isOpen && !isWide ? side : board;
        if (!Objects.equals(body.getCenter(), middle) || Objects.equals(body.getRight(), side) != (isOpen && isWide)) {
            body.setCenter(null);
            body.setRight(null);
            body.setCenter(middle);
            body.setRight(isOpen && isWide ? side : null);
        }
    }

    Region region() {
        return region;
    }

    ReasonFormPane form() {
        return form;
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        form.follow(state);
    }

    /// Puts the focus into the form, onto the map, or where one begins.
    void focusFirst() {
        region.applyCss();
        if (model.board().isEmpty()) {
            isFocusWanted = true;
        } else if (model.formOpenProperty().get()) {
            form.focusFirst();
        } else if (!model.mapProperty().get() || !map.focusMap()) {
            board.getChildren().getFirst().lookup("#reason-add").requestFocus();
        }
    }
}
