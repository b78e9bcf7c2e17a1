package app.rebound.story;

import app.rebound.card.CardPane;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the story as buttons, the open one as a form, and another one beside it.
final class StoryView {
    private static final double WIDE = 640;

    /// What the person can ask for.
    interface Moves {
        void onPage(StoryPage page);

        /// Fills what is still empty from another version.
        void onStartFrom(StoryPage other);

        void onOpenGate();

        void onVersions();

        void onDelete();
    }

    private final StoryModel model;
    private final Messages messages;
    private final Map<StoryPage, ToggleButton> tabs = new EnumMap<>(StoryPage.class);
    private final Map<StoryPage, CardPane> forms = new EnumMap<>(StoryPage.class);
    private final StackPane formPlace = new StackPane();
    private final FormFoot foot;
    private final VBox formBox;
    private final BesidePane beside;
    private final GatePane gate;
    private final StackPane region;

    StoryView(
            StoryModel model, Surroundings surroundings, WordCheck check, Typing typing, Region versions, Moves moves) {
        this.model = model;
        this.messages = surroundings.messages();
        for (StoryPage page : model.pages()) {
            List<Field> fields = new ArrayList<>(page.fields());
            if (page.isTold()) {
                fields.add(Story.UNCHECKED);
            }
            forms.put(page, new CardPane(Story.TYPE, fields, messages, surroundings::today, typing));
        }
        foot = new FormFoot(messages, surroundings.zone());
        foot.addButton(Feather.ROTATE_CCW, "story-versions", messages.get("versions.title"), moves::onVersions);
        foot.addButton(Feather.TRASH_2, "story-delete", messages.get("card.delete"), moves::onDelete);
        formBox = new VBox(16, formPlace, new TellingPane(model, messages, check), foot);
        formBox.setId("story-form");
        formBox.getStyleClass().addAll("card", "open-card");
        HBox.setHgrow(formBox, Priority.ALWAYS);
        beside = new BesidePane(model, messages, moves);
        gate = new GatePane(messages, moves::onOpenGate);
        var sides = new StackPane();
        sides.setId("story-sides");
        var all = new VBox(16, tabs(moves), gate, sides);
        region = new StackPane(all, versions);
        region.getStyleClass().add("story");
        region.getStylesheets().add(Styles.address(StoryView.class, "story.css"));
        region.widthProperty().subscribe(width -> arrange(sides, width.doubleValue() >= WIDE));
        model.besideProperty().subscribe(_ -> arrange(sides, region.getWidth() >= WIDE));
        Pieces.showWhile(gate, model.gateOpenProperty().not());
        sides.visibleProperty().bind(model.gateOpenProperty());
        sides.managedProperty().bind(model.gateOpenProperty());
        model.pageProperty().subscribe(_ -> showPage());
        model.loadsProperty().subscribe(_ -> showTabs());
    }

    /// Form and version beside it, in a row where there is room.
    private void arrange(StackPane place, boolean isWide) {
        boolean isBeside = isWide && model.besideProperty().get() != null;
        Pane now = place.getChildren().isEmpty()
                ? null
                : (Pane) place.getChildren().getFirst();
        if (now == null || now instanceof HBox != isBeside) {
            if (now != null) {
                now.getChildren().clear();
            }
            place.getChildren().setAll(isBeside ? new HBox(16, formBox, beside) : new VBox(16, beside, formBox));
        }
    }

    private FlowPane tabs(Moves moves) {
        var group = new ToggleGroup();
        var row = new FlowPane(8, 8);
        for (StoryPage page : model.pages()) {
            var tab = new ToggleButton(messages.get(page.nameKey()));
            tab.setId("story-page-" + page.reader());
            tab.getStyleClass().add("chip");
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                moves.onPage(page);
            });
            tabs.put(page, tab);
            row.getChildren().add(tab);
        }
        Pieces.show(row, tabs.size() > 1);
        return row;
    }

    private void showPage() {
        formPlace.getChildren().setAll(form());
        tabs.forEach((page, tab) -> tab.setSelected(page == model.page()));
    }

    private void showTabs() {
        tabs.forEach((page, tab) -> {
            String name = messages.get(page.nameKey());
            String state = messages.get(model.isWritten(page) ? "story.written" : "story.empty");
            tab.setAccessibleText(name + ", " + state);
        });
    }

    private CardPane form() {
        CardPane form = forms.get(model.page());
        if (form == null) {
            throw new IllegalStateException("no form for " + model.page());
        }
        return form;
    }

    Region region() {
        return region;
    }

    /// Shows what a version says in the form of the open page.
    void load(Values values) {
        form().load(values);
    }

    /// `values` with what stands in the form.
    Values write(Values values) {
        return form().values(values);
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }

    void focusFirst() {
        region.applyCss();
        if (model.gateOpenProperty().get()) {
            form().focusFirst();
        } else {
            gate.focusFirst();
        }
    }
}
