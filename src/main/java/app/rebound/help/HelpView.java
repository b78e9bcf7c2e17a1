package app.rebound.help;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.Em;
import app.rebound.ui.Page;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The screen of help: what to do and the lines of a country, beside the person's own numbers.
final class HelpView {
    private final HelpModel model;
    private final Page page;
    private boolean isTight;
    private final GridPane columns = new GridPane();
    private final Region main;
    private final StackPane aside;
    private final OwnLinesPane own;
    private final OwnLinePane form;

    /// @param lines what comes with the program
    /// @param versions the earlier versions of the number in the form
    HelpView(HelpModel model, Surroundings surroundings, Region lines, Region versions, HelpActions actions) {
        this.model = model;
        Messages messages = surroundings.messages();
        main = lines;
        own = new OwnLinesPane(model, messages, actions);
        form = new OwnLinePane(model.form(), messages, surroundings.zone(), actions);
        form.setMaxHeight(Region.USE_PREF_SIZE);
        own.setMaxHeight(Region.USE_PREF_SIZE);
        own.visibleProperty().bind(model.formOpenProperty().not());
        form.visibleProperty()
                .bind(model.formOpenProperty().and(versions.visibleProperty().not()));
        for (Region one : new Region[] {own, form, versions}) {
            one.managedProperty().bind(one.visibleProperty());
        }
        versions.visibleProperty().subscribe(isShown -> {
            if (!isShown && form.getScene() != null && model.formOpenProperty().get()) {
                form.focusName();
            }
        });
        aside = new StackPane(own, form, versions);
        aside.setAlignment(Pos.TOP_LEFT);
        page = new Page(messages, surroundings.shell()::openPalette);
        page.setId("help");
        page.getStylesheets().add(Styles.address(HelpView.class, "help.css"));
        page.setTitle(messages.get("help.title"));
        page.setSubtitle(messages.get("help.subtitle"));
        columns.getStyleClass().add("help");
        var scroll = new Scroller(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        Em.watch(page, em -> {
            isTight = em.isTight(page.getWidth());
            place();
        });
        model.formOpenProperty().subscribe(_ -> place());
    }

    /// In one column the form stands above all, since it is what the person asked for.
    private void place() {
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        if (isTight) {
            boolean isFormOpen = model.formOpenProperty().get();
            addColumn(100, main, 0, isFormOpen ? 1 : 0);
            columns.add(aside, 0, isFormOpen ? 0 : 1);
        } else {
            addColumn(62, main, 0, 0);
            addColumn(38, aside, 1, 0);
        }
    }

    private void addColumn(double percent, Region content, int column, int row) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        columns.getColumnConstraints().add(constraints);
        columns.add(content, column, row);
    }

    Region region() {
        return page;
    }

    /// The note as it stands in its editor.
    String note() {
        return form.note();
    }

    void focusName() {
        form.focusName();
    }

    /// Puts the focus where the person was before the form.
    ///
    /// @param id which number was in it; null for none that is still there
    void focusOwn(@Nullable UUID id) {
        own.focus(id);
    }

    void showState(ReadOnlyObjectProperty<Autosave.State> state) {
        form.showState(state);
    }
}
