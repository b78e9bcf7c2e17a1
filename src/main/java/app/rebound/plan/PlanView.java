package app.rebound.plan;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen of the plan: its parts as buttons, and the chosen one below.
final class PlanView {
    private static final double WIDEST = 880;

    private final Page page;
    private final StackPane place = new StackPane();
    private final ScrollPane scroll;

    /// @param onSection asks for a part
    PlanView(
            PlanModel model,
            Messages messages,
            Runnable onPalette,
            Consumer<PlanModel.Section> onSection,
            Runnable onCalendar) {
        page = new Page(messages, onPalette);
        page.getStylesheets().add(Styles.address(PlanView.class, "plan.css"));
        page.setId("plan");
        page.setTitle(messages.get("app.nav.plan"));
        page.setSubtitle(messages.get("plan.subtitle"));
        var calendar = new Button(messages.get("plan.calendar"), new FontIcon(Feather.CALENDAR));
        calendar.setId("plan-calendar");
        calendar.setOnAction(_ -> onCalendar.run());
        page.setActions(calendar);
        var parts = new FlowPane(8, 8);
        var group = new ToggleGroup();
        for (PlanModel.Section section : PlanModel.Section.values()) {
            var part = new ToggleButton(messages.get("plan.section." + section.id()));
            part.setId("plan-" + section.id());
            part.getStyleClass().add("chip");
            part.setToggleGroup(group);
            part.setOnAction(_ -> {
                part.setSelected(true);
                onSection.accept(section);
            });
            model.sectionProperty().subscribe(now -> part.setSelected(now == section));
            parts.getChildren().add(part);
        }
        Label about = Pieces.words("", "muted");
        model.sectionProperty().subscribe(now -> about.setText(messages.get("plan.about." + now.id())));
        var body = new VBox(16, parts, about, place);
        body.getStyleClass().add("plan-body");
        body.setMaxWidth(WIDEST);
        scroll = new Scroller(new StackPane(body));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
    }

    /// Shows a part.
    void show(Region part) {
        place.getChildren().setAll(part);
        scroll.setVvalue(0);
    }

    Region region() {
        return page;
    }
}
