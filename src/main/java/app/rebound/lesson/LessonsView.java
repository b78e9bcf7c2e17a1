package app.rebound.lesson;

import app.rebound.card.CardPane;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Page;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lessons in a list, what waits first, and one of them in a form beside it, or in its place where there is no
/// room.
final class LessonsView {
    /// Narrower than this, in pixels, the form stands in place of the list.
    private static final double WIDE = 760;

    private static final int ROWS_ON_A_PAGE = 6;

    private final LessonsModel model;
    private final Messages messages;
    private final LessonMoves moves;
    private final LessonFormPane form;
    private final StackPane side;
    private final ListView<LessonRow> list;
    private final BorderPane body = new BorderPane();
    private final VBox left = new VBox(12);
    private final @Nullable Page page;
    private boolean isShowing;
    private boolean isFocusWanted;

    /// @param isOwnScreen whether it fills the window; otherwise it stands on a page, with the lessons of one setback
    LessonsView(
            LessonsModel model,
            Surroundings surroundings,
            Typing typing,
            Region versions,
            boolean isOwnScreen,
            LessonMoves moves,
            LessonLinkMoves links) {
        this.model = model;
        this.messages = surroundings.messages();
        this.moves = moves;
        form = new LessonFormPane(model, surroundings, typing, moves, links);
        side = new StackPane(form, versions);
        side.getStyleClass().add("side-form-place");
        list = list(isOwnScreen);
        body.getStyleClass().addAll("lessons", isOwnScreen ? "own-screen" : "on-page");
        body.getStylesheets()
                .addAll(Styles.address(LessonsView.class, "lesson.css"), Styles.address(CardPane.class, "card.css"));
        body.setMinWidth(0);
        left.getStyleClass().add("lesson-left");
        if (isOwnScreen) {
            VBox.setVgrow(list, Priority.ALWAYS);
            page = page(surroundings);
        } else {
            form.growWithPage();
            page = null;
        }
        body.widthProperty().subscribe(this::arrange);
        versions.visibleProperty().subscribe(isShown -> form.setVisible(!isShown));
        model.shown().addListener((ListChangeListener<LessonRow>) _ -> show());
        model.loadedProperty().subscribe(_ -> show());
        model.formOpenProperty().subscribe(_ -> arrange());
        model.selectedProperty().subscribe(_ -> showSelection());
    }

    private ListView<LessonRow> list(boolean isOwnScreen) {
        var made = new ListView<>(model.shown());
        made.setId("lesson-list");
        made.setAccessibleText(messages.get("lesson.title"));
        made.setCellFactory(_ -> new LessonCell(model, messages, !isOwnScreen));
        made.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !isShowing) {
                moves.onOpen(row.id());
            }
        });
        made.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && model.formOpenProperty().get()) {
                key.consume();
                form.focusFirst();
            }
        });
        if (!isOwnScreen) {
            model.shown().subscribe(() -> fit(made));
            made.fixedCellSizeProperty().subscribe(() -> fit(made));
        }
        return made;
    }

    private void fit(ListView<LessonRow> list) {
        int rows = Math.clamp(model.shown().size(), 1, ROWS_ON_A_PAGE);
        double height = rows * Math.max(0, list.getFixedCellSize()) + 4;
        list.setPrefHeight(height);
        list.setMinHeight(height);
    }

    private Page page(Surroundings surroundings) {
        var made = new Page(messages, surroundings.shell()::openPalette);
        made.setId("lessons");
        made.setTitle(messages.get("lesson.title"));
        made.setBody(body);
        return made;
    }

    private Node filters() {
        var filters = new FlowPane(8, 8);
        var group = new ToggleGroup();
        for (LessonFilter filter : LessonFilter.values()) {
            var chip = new ToggleButton(messages.get("lesson.filter." + filter.id()));
            chip.setId("lesson-filter-" + filter.id());
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setSelected(filter == model.filterProperty().get());
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            filters.getChildren().add(chip);
        }
        if (model.setbacks().size() > 1) {
            filters.getChildren().addFirst(whose());
        }
        return filters;
    }

    private Node whose() {
        var chooser = new ComboBox<Optional<Setback>>();
        chooser.setId("lesson-filter-setback");
        chooser.setAccessibleText(messages.get("lesson.filter.setback"));
        chooser.setMaxWidth(280);
        List<Optional<Setback>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.setbacks().forEach(setback -> choices.add(Optional.of(setback)));
        chooser.getItems().setAll(choices);
        ChoiceWords.show(
                chooser, choice -> choice.map(Setback::title).orElseGet(() -> messages.get("lesson.filter.every")));
        chooser.setValue(model.setback(model.ofProperty().get()));
        chooser.setOnAction(_ -> {
            Optional<Setback> chosen = chooser.getValue();
            model.ofProperty()
                    .set(chosen == null ? null : chosen.map(Setback::id).orElse(null));
        });
        return chooser;
    }

    private Node top() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button(messages.get("lesson.add"), new FontIcon(Feather.PLUS));
        add.setId("lesson-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> moves.onAdd());
        if (page == null) {
            return new HBox(add);
        }
        add.getStyleClass().add("primary");
        Node filters = filters();
        HBox.setHgrow(filters, Priority.ALWAYS);
        var top = new HBox(12, filters, add);
        top.setAlignment(Pos.TOP_LEFT);
        return top;
    }

    private void show() {
        if (!model.loadedProperty().get()) {
            return;
        }
        left.getChildren().setAll(model.size() == 0 ? List.of(empty()) : List.of(top(), listOrNone()));
        if (page != null) {
            page.setSubtitle(messages.get("lesson.subtitle", model.size(), model.due()));
        }
        showSelection();
        arrange();
        if (isFocusWanted) {
            isFocusWanted = false;
            focusFirst();
        }
    }

    private Node listOrNone() {
        if (!model.shown().isEmpty()) {
            return list;
        }
        var none = new Label(messages.get("lesson.none"));
        none.setId("lesson-none");
        none.getStyleClass().add("muted");
        return none;
    }

    private Node empty() {
        var title = new Label(messages.get("lesson.empty.title"));
        title.getStyleClass().add("heading");
        var what = new Label(messages.get("lesson.empty.words"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMaxWidth(560);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var first = new Button(messages.get("lesson.empty.add"));
        first.setId("lesson-add");
        first.setOnAction(_ -> moves.onAdd());
        if (page != null) {
            first.getStyleClass().add("primary");
        }
        var box = new VBox(12, title, what, first);
        box.setId("lesson-empty");
        return box;
    }

    private void showSelection() {
        isShowing = true;
        UUID selected = model.selected();
        Optional<LessonRow> row =
                model.shown().stream().filter(one -> one.id().equals(selected)).findFirst();
        if (row.isPresent()) {
            list.getSelectionModel().select(row.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
        isShowing = false;
    }

    private void arrange() {
        boolean isOpen = model.formOpenProperty().get();
        boolean isWide = body.getWidth() >= WIDE;
        Node middle = isOpen && !isWide ? side : left;
        if (!Objects.equals(body.getCenter(), middle) || Objects.equals(body.getRight(), side) != (isOpen && isWide)) {
            body.setCenter(null);
            body.setRight(null);
            body.setCenter(middle);
            body.setRight(isOpen && isWide ? side : null);
        }
    }

    Region region() {
        return page == null ? body : page;
    }

    LessonFormPane form() {
        return form;
    }

    /// Puts the focus into the form, onto the list, or where one begins.
    void focusFirst() {
        region().applyCss();
        if (!model.loadedProperty().get()) {
            isFocusWanted = true;
        } else if (model.formOpenProperty().get()) {
            form.focusFirst();
        } else if (!model.shown().isEmpty()) {
            list.requestFocus();
        } else {
            left.lookupAll("#lesson-add").forEach(Node::requestFocus);
        }
    }
}
