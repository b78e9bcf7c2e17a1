package app.rebound.app;

import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parts of the workbook, one under the other, with the present one marked.
final class SideBar extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /// Where a window is narrower than this, in heights of its text, only the signs are shown: the page needs the room.
    private static final double ROOMY = 48;

    /// So many heights of text are one of the brand.
    private static final double BRAND = 1.143;

    private final Map<Class<? extends Place>, Button> items = new LinkedHashMap<>();
    private final Messages messages;
    private final Consumer<Place> onGo;
    private final Label brand;

    SideBar(Messages messages, Consumer<Place> onGo, Runnable onLock) {
        this.messages = messages;
        this.onGo = onGo;
        getStyleClass().add("side-bar");
        setId("side-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.get("app.nav.label"));
        brand = brand();
        getChildren().add(brand);
        add("today", Feather.SUN, new Place.Today());
        add("journal", Feather.BOOK, new Place.Journal());
        add("setbacks", Feather.TRENDING_UP, new Place.Setbacks());
        add("timeline", Feather.GIT_COMMIT, new Place.Timeline(null));
        add("lessons", bulb(), new Place.Lessons());
        add("people", Feather.USERS, new Place.People());
        add("plan", Feather.FLAG, new Place.Plan());
        add("printouts", Feather.PRINTER, new Place.Printouts(null));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        add("help", Feather.HELP_CIRCLE, new Place.Help()).setTooltip(new Tooltip(messages.get("app.nav.help.key")));
        add("guide", Feather.BOOK_OPEN, new Place.Guide()).setTooltip(new Tooltip(messages.get("app.nav.guide.key")));
        add("settings", Feather.SETTINGS, new Place.Settings());
        getChildren().add(item("lock", "app.nav.lock", new FontIcon(Feather.LOCK), onLock));
        sceneProperty().flatMap(Scene::widthProperty).subscribe(_ -> fit());
        brand.fontProperty().subscribe(_ -> fit());
    }

    private void fit() {
        if (getScene() != null) {
            double wide = getScene().getWidth() / (brand.getFont().getSize() / BRAND);
            pseudoClassStateChanged(COMPACT, wide < ROOMY);
        }
    }

    /// All of it, and where the window is too low for that, a way to the rest.
    Region scrolled() {
        var scroll = new Scroller(this);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Label brand() {
        var brand = new Label(messages.get("app.name"), BrandMark.node());
        brand.getStyleClass().add("brand");
        return brand;
    }

    /// A light bulb, which the other icons have none of.
    private static Node bulb() {
        var glass = new SVGPath();
        glass.setContent("M8 1.5 a4.9 4.9 0 0 1 2.4 9.1 V13 H5.6 V10.6 A4.9 4.9 0 0 1 8 1.5 Z M6.4 16 H9.6");
        glass.getStyleClass().add("drawn-icon");
        var icon = new StackPane(glass);
        icon.getStyleClass().add("drawn-icon-place");
        return icon;
    }

    private Button add(String id, Feather icon, Place place) {
        return add(id, new FontIcon(icon), place);
    }

    private Button add(String id, Node icon, Place place) {
        var item = item("go-" + id, "app.nav." + id, icon, () -> onGo.accept(place));
        items.put(place.getClass(), item);
        getChildren().add(item);
        return item;
    }

    private Button item(String id, String key, Node icon, Runnable action) {
        var item = new Button(messages.get(key), icon);
        item.setId(id);
        item.getStyleClass().add("side-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setTooltip(new Tooltip(messages.get(key)));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Marks where the person is; the wizard and the pages of one setback belong to the setbacks, what protects the
    /// workbook to the settings.
    void show(Place place) {
        Class<? extends Place> part = partOf(place);
        items.forEach((type, item) -> {
            boolean isHere = type.equals(part);
            Styles.setSelected(item, isHere);
            item.setAccessibleHelp(isHere ? messages.get("app.nav.here") : null);
        });
    }

    private static Class<? extends Place> partOf(Place place) {
        return switch (place) {
            case Place.NewSetback _,
                    Place.Steps _,
                    Place.Reasons _,
                    Place.Setback _,
                    Place.Pause _,
                    Place.Closing _,
                    Place.FirstDays _ -> Place.Setbacks.class;
            case Place.Reply _, Place.Show _, Place.Notes _ -> Place.Printouts.class;
            case Place.NewEntry _ -> Place.Journal.class;
            case Place.AddEvent _, Place.Evidence _ -> Place.Timeline.class;
            case Place.Feelings _ -> Place.Today.class;
            case Place.Backups _, Place.Exchange _, Place.Trash _, Place.Protect _ -> Place.Settings.class;
            case Place.Erase erase
            when !(erase.back() instanceof Place.Trash) -> erase.back().getClass();
            case Place.Erase _ -> Place.Settings.class;
            default -> place.getClass();
        };
    }
}
