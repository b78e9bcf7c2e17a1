package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first events of a setback in their order, each a way to its place on the timeline.
final class EventsView {
    private static final int SHOWN = 12;

    private final Messages messages;
    private final Consumer<@Nullable UUID> onTimeline;
    private final DateWords dates;
    private final VBox region = new VBox(8);
    private final Button timeline;

    /// @param onTimeline leads to the timeline and opens an event there, or none where it is null
    EventsView(Messages messages, Consumer<@Nullable UUID> onTimeline) {
        this.messages = messages;
        this.onTimeline = onTimeline;
        dates = new DateWords(messages);
        timeline = new Button(messages.get("timeline.panel.open"), new FontIcon(Feather.GIT_COMMIT));
        timeline.setId("events-timeline");
        timeline.setOnAction(_ -> onTimeline.accept(null));
        region.getStyleClass().add("events-panel");
        region.getStylesheets().add(Styles.address(EventsView.class, "timeline.css"));
        region.getChildren().add(timeline);
    }

    void show(List<Event> events) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(timeline);
        var count = new Label(messages.get("timeline.panel.count", events.size()));
        count.setId("events-count");
        count.getStyleClass().add("muted");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        nodes.add(count);
        events.stream().limit(SHOWN).map(this::row).forEach(nodes::add);
        if (events.size() > SHOWN) {
            var more = new Label(messages.get("timeline.panel.more", events.size() - SHOWN));
            more.getStyleClass().add("muted");
            nodes.add(more);
        }
        region.getChildren().setAll(nodes);
    }

    private Button row(Event event) {
        var title = new Label(event.title());
        title.getStyleClass().add("strong");
        var when = new Label(when(event));
        when.getStyleClass().addAll("small", "muted");
        var row = new Button(null, new VBox(4, title, when));
        row.setId("event-" + event.id());
        row.getStyleClass().add("event-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(event.title() + ", " + when.getText());
        row.setOnAction(_ -> onTimeline.accept(event.id()));
        return row;
    }

    private String when(Event event) {
        if (event.when() != null) {
            return dates.of(event.when().date());
        }
        String instead = event.timing().typedInstead();
        return instead == null ? messages.get("timeline.no-date") : instead;
    }

    Region region() {
        return region;
    }

    void focusFirst() {
        timeline.requestFocus();
    }
}
