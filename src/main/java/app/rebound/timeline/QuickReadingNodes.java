package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was understood of a line, part by part.
final class QuickReadingNodes {
    private final Messages messages;

    QuickReadingNodes(Messages messages) {
        this.messages = messages;
    }

    List<Node> of(QuickAdd read) {
        List<Node> nodes = new ArrayList<>();
        if (!read.when().isEmpty()) {
            nodes.add(part(read.when(), "quick-when", new FontIcon(Feather.CALENDAR)));
        }
        if (!read.title().isEmpty()) {
            nodes.add(part(read.title(), "quick-title", null));
        }
        if (read.mark() != Mark.NONE) {
            var shape = new StackPane(MarkShape.of(read.mark()));
            shape.setMinSize(16, 16);
            shape.setMaxSize(16, 16);
            Label mark = part(messages.get(read.mark().nameKey()), "quick-mark", shape);
            mark.getStyleClass().add(read.mark().id());
            nodes.add(mark);
        }
        for (QuickAdd.Named person : read.people()) {
            nodes.add(part(person(person), "quick-person", new FontIcon(Feather.USER)));
        }
        if (read.lane() != null) {
            nodes.add(part(lane(read.lane()), "quick-lane", new FontIcon(Feather.HASH)));
        }
        return nodes;
    }

    private static Label part(String words, String style, @Nullable Node graphic) {
        var part = new Label(words, graphic);
        part.getStyleClass().addAll("quick-part", style);
        part.setMaxWidth(480);
        return part;
    }

    private String person(QuickAdd.Named person) {
        return person.isNew() ? messages.get("timeline.quick.new-person", person.name()) : person.name();
    }

    private String lane(QuickAdd.Named lane) {
        return lane.isNew() ? messages.get("timeline.quick.new-lane", lane.name()) : lane.name();
    }

    /// The same in one sentence, for those who hear it.
    String words(QuickAdd read) {
        List<String> words = new ArrayList<>();
        words.add(read.when().isEmpty() ? messages.get("timeline.no-date") : read.when());
        if (!read.title().isEmpty()) {
            words.add(read.title());
        }
        if (read.mark() != Mark.NONE) {
            words.add(messages.get(read.mark().nameKey()));
        }
        read.people().forEach(person -> words.add(person(person)));
        if (read.lane() != null) {
            words.add(lane(read.lane()));
        }
        return String.join(", ", words);
    }
}
