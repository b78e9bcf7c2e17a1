package app.rebound.people;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FoldingPane;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen of people: everybody on the left, the form of one of them on the right.
final class PeopleView {
    private final PeopleModel model;
    private final Messages messages;
    private final PeopleActions actions;
    private final Page page;
    private final ListView<Person> list = new ListView<>();
    private final PersonPane form;
    private final Button add = new Button();
    private final CirclePane circle;
    private final Region region;
    private boolean isShowing;

    /// @param versions the earlier versions of who is in the form
    /// @param isStep whether it stands on a page of the wizard
    PeopleView(PeopleModel model, Surroundings surroundings, Region versions, boolean isStep, PeopleActions actions) {
        this.model = model;
        this.messages = surroundings.messages();
        this.actions = actions;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.getStylesheets().add(Styles.address(PeopleView.class, "people.css"));
        page.setTitle(messages.get("people.title"));
        form = new PersonPane(model, surroundings, actions);
        circle = new CirclePane(messages, actions::onSelect);
        add.setId("add-person");
        add.setText(messages.get("people.add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setOnAction(_ -> actions.onAdd());
        furnishList();
        if (isStep) {
            model.circleProperty().set(true);
            region = step(versions);
        } else {
            add.getStyleClass().add("primary");
            page.setActions(switcher(), add);
            page.setBody(body(versions));
            region = page;
        }
        model.people().subscribe(this::showPeople);
        model.selectedProperty().subscribe(this::showSelection);
        showPeople();
    }

    private void furnishList() {
        list.setId("people-list");
        list.setAccessibleText(messages.get("people.list"));
        list.getStyleClass().addAll("rows", "people-list");
        list.setCellFactory(_ -> new PersonCell());
        list.getSelectionModel().selectedItemProperty().subscribe(person -> {
            if (person != null && !isShowing) {
                actions.onSelect(person.id());
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                actions.onDelete();
            } else if (key.getCode() == KeyCode.ENTER
                    && model.formOpenProperty().get()) {
                form.focusName();
            }
        });
    }

    private HBox switcher() {
        var group = new ToggleGroup();
        var asList = toggle("people-as-list", "people.as-list", group);
        var asCircle = toggle("people-as-circle", "people.as-circle", group);
        asList.setOnAction(_ -> model.circleProperty().set(false));
        asCircle.setOnAction(_ -> model.circleProperty().set(true));
        model.circleProperty().subscribe(isCircle -> group.selectToggle(isCircle ? asCircle : asList));
        var both = new HBox(4, asList, asCircle);
        both.setAlignment(Pos.CENTER_LEFT);
        both.visibleProperty().bind(add.visibleProperty());
        return both;
    }

    private ToggleButton toggle(String id, String key, ToggleGroup group) {
        var toggle = new ToggleButton(messages.get(key));
        toggle.setId(id);
        toggle.getStyleClass().add("chip");
        toggle.setToggleGroup(group);
        return toggle;
    }

    private StackPane formAndVersions(Region versions) {
        form.visibleProperty()
                .bind(model.formOpenProperty().and(versions.visibleProperty().not()));
        StackPane.setAlignment(versions, Pos.TOP_LEFT);
        StackPane.setAlignment(form, Pos.TOP_LEFT);
        var right = new StackPane(form, versions);
        versions.visibleProperty().subscribe(isShown -> {
            if (!isShown && right.getScene() != null && model.formOpenProperty().get()) {
                form.focusName();
            }
        });
        return right;
    }

    /// On a page of the wizard: the circle, and below it who is open.
    private Region step(Region versions) {
        var right = formAndVersions(versions);
        right.getStyleClass().addAll("card", "circle-form");
        Pieces.showWhile(right, model.formOpenProperty());
        var step = new VBox(16, add, right, circle);
        step.getStylesheets().add(Styles.address(PeopleView.class, "people.css"));
        return step;
    }

    private Region body(Region versions) {
        var pick = new Label(messages.get("people.pick.title"));
        pick.getStyleClass().add("muted");
        pick.visibleProperty()
                .bind(model.formOpenProperty().not().and(model.circleProperty().not()));
        var right = new StackPane(pick, formAndVersions(versions));
        var circleScroll = new Scroller(circle);
        circleScroll.setFitToWidth(true);
        circleScroll.setFocusTraversable(false);
        var both = new FoldingPane();
        model.circleProperty().subscribe(isCircle -> {
            List.of(both.leftProperty(), both.centerProperty(), both.rightProperty())
                    .forEach(part -> part.set(null));
            both.setLeft(isCircle ? null : list);
            both.setCenter(isCircle ? circleScroll : right);
            both.setRight(isCircle ? right : null);
        });
        right.managedProperty().bind(model.circleProperty().not().or(model.formOpenProperty()));
        var empty = empty();
        var isEmpty = Bindings.isEmpty(model.people())
                .and(model.loadedProperty())
                .and(model.formOpenProperty().not());
        empty.visibleProperty().bind(isEmpty);
        both.visibleProperty().bind(isEmpty.not().and(model.loadedProperty()));
        add.visibleProperty().bind(isEmpty.not());
        return new StackPane(both, empty);
    }

    private Region empty() {
        var title = new Label(messages.get("people.empty.title"));
        title.getStyleClass().add("heading");
        var text = new Label(messages.get("people.empty.text"));
        text.getStyleClass().addAll("reading", "muted");
        text.setWrapText(true);
        var first = new Button(messages.get("people.empty.add"));
        first.setId("add-first-person");
        first.getStyleClass().add("primary");
        first.setOnAction(_ -> actions.onAdd());
        var box = new VBox(16, title, text, first);
        box.setId("people-empty");
        box.setMaxWidth(480);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void showPeople() {
        isShowing = true;
        list.getItems().setAll(model.people());
        circle.show(model.people());
        isShowing = false;
        page.setSubtitle(messages.get("people.subtitle", model.people().size()));
        showSelection();
    }

    private void showSelection() {
        isShowing = true;
        UUID selected = model.selected();
        model.person(selected)
                .ifPresentOrElse(
                        person -> {
                            list.getSelectionModel().select(person);
                            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
                        },
                        () -> list.getSelectionModel().clearSelection());
        isShowing = false;
        form.showEvents(selected == null ? 0 : model.events(selected));
    }

    Region region() {
        return region;
    }

    /// The place in the circle as it stands in the form.
    Support support() {
        return form.support();
    }

    /// Puts the focus into the open form, on the first name, or where one is added.
    void focusFirst() {
        if (model.formOpenProperty().get()) {
            form.focusName();
        } else if (!circle.focusFirst()) {
            add.requestFocus();
        }
    }

    /// The note as it stands in its editor.
    String note() {
        return form.note();
    }

    void focusName() {
        form.focusName();
    }

    /// Says under the form how far its words are; a failed save keeps the selection where it was.
    void showState(ReadOnlyObjectProperty<Autosave.State> state) {
        form.showState(state);
        state.subscribe(now -> {
            if (now instanceof Autosave.State.Failed) {
                showSelection();
            }
        });
    }
}
