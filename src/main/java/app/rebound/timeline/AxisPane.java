package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The drawn axis: ticks above, events below them in rows. The table beside it says the same in words.
final class AxisPane extends Pane {
    private static final double HEAD = 32;
    private static final double FOOT = 32;
    private static final double PILL = 24;
    private static final double WIDEST_ROW = 44;

    private final Messages messages;
    private final DateWords words;
    private final LocalDate today;
    private final Consumer<UUID> onSelect;
    private final Text probe = new Text();
    private final Rectangle frame = new Rectangle();
    private final Map<UUID, Integer> places = new HashMap<>();
    private List<Event> events = List.of();
    private AxisLayout layout = new AxisLayout(List.of(), List.of(), List.of());
    private @Nullable UUID selected;
    private double rowHeight = AxisLayout.ROW;

    AxisPane(Messages messages, LocalDate today, Consumer<UUID> onSelect) {
        this.messages = messages;
        this.words = new DateWords(messages);
        this.today = today;
        this.onSelect = onSelect;
        setId("timeline-axis");
        getStyleClass().add("axis");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleHelp(messages.get("timeline.axis.help"));
        probe.getStyleClass().add("axis-label");
        probe.setManaged(false);
        probe.setVisible(false);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("axis-frame");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
        probe.fontProperty().subscribe(this::draw);
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        describe();
    }

    /// Draws these events, which are in order of time.
    void show(List<Event> inOrder) {
        events = List.copyOf(inOrder);
        places.clear();
        for (int i = 0; i < events.size(); i++) {
            places.put(events.get(i).id(), i);
        }
        draw();
        describe();
    }

    /// Frames the event of this id; none where it is null.
    void select(@Nullable UUID id) {
        selected = id;
        frame();
        describe();
    }

    private void draw() {
        getChildren().setAll(probe);
        if (getWidth() < 1 || getHeight() < HEAD + FOOT) {
            return;
        }
        List<FuzzyDate> dates = events.stream()
                .flatMap(event -> Optional.ofNullable(event.when()).stream())
                .map(when -> when.date())
                .toList();
        TimeScale scale = TimeScale.fitting(dates, today.atStartOfDay(), getWidth());
        drawTicks(Ticks.of(scale, new TickWords(messages), this::textWidth));
        int rows = (int) ((getHeight() - HEAD - FOOT) / AxisLayout.ROW);
        layout = AxisLayout.of(events, scale, rows, this::textWidth);
        rowHeight =
                Math.clamp((getHeight() - HEAD - FOOT) / Math.max(1, layout.usedRows()), AxisLayout.ROW, WIDEST_ROW);
        layout.boxes().forEach(this::drawBox);
        layout.counts().forEach(this::drawCount);
        getChildren().add(frame);
        frame();
    }

    private double textWidth(String text) {
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }

    private void drawTicks(Ticks ticks) {
        List<Node> nodes = new ArrayList<>();
        for (Ticks.Tick tick : ticks.all()) {
            double x = Math.round(tick.x()) + 0.5;
            var line = new Line(x, HEAD - 4, x, getHeight());
            line.getStyleClass().add("axis-tick");
            Styles.setSelected(line, tick.isMajor());
            nodes.add(line);
            nodes.add(text(tick.label(), x + Ticks.INDENT, 20, "axis-tick-label"));
        }
        nodes.forEach(node -> node.setMouseTransparent(true));
        add(nodes);
    }

    private static Text text(String words, double x, double baseline, String style) {
        var text = new Text(x, baseline, words);
        text.getStyleClass().addAll("axis-label", style);
        return text;
    }

    private void drawBox(AxisLayout.Box box) {
        double middle = middle(box.row());
        List<Node> nodes = new ArrayList<>();
        AxisBar bar = box.bar();
        if (bar.kind() != AxisBar.Kind.SPOT) {
            var shape = new Rectangle(bar.left(), middle - 10, bar.right() - bar.left(), 20);
            shape.getStyleClass()
                    .addAll("axis-bar", styleOf(bar.kind()), box.mark().id());
            nodes.add(shape);
        }
        var mark = MarkShape.of(box.mark());
        mark.setLayoutX(bar.anchor());
        mark.setLayoutY(middle);
        nodes.add(mark);
        nodes.add(text(box.label(), box.labelX(), middle + 4, "axis-event-label"));
        // One see-through target, so that the space between mark and label is the event too.
        var target = new Rectangle(box.left() - 4, middle - 14, box.right() - box.left() + 8, 28);
        target.setId("axis-event-" + indexOf(box.event()));
        target.getStyleClass().add("axis-target");
        target.setOnMouseClicked(_ -> onSelect.accept(box.event()));
        nodes.add(target);
        add(nodes);
    }

    private int indexOf(UUID id) {
        return places.getOrDefault(id, -1);
    }

    private static String styleOf(AxisBar.Kind kind) {
        return switch (kind) {
            case SPAN, SPOT -> "span";
            case VAGUE -> "vague";
            case OPEN_END -> "open-end";
            case OPEN_START -> "open-start";
        };
    }

    private void drawCount(AxisLayout.Count count) {
        var words = text("+" + count.events().size(), 0, getHeight() - 12, "axis-count-label");
        double width = Math.max(PILL, textWidth(words.getText()) + 16);
        double x = Math.clamp(count.x() - width / 2, 0, Math.max(0, getWidth() - width));
        words.setX(x + (width - textWidth(words.getText())) / 2);
        words.setMouseTransparent(true);
        var pill = new Rectangle(x, getHeight() - 28, width, PILL);
        pill.getStyleClass().add("axis-count");
        pill.setOnMouseClicked(_ -> onSelect.accept(count.events().getFirst()));
        Tooltip.install(
                pill,
                new Tooltip(messages.get("timeline.axis.more", count.events().size())));
        add(List.of(pill, words));
    }

    private void add(List<Node> nodes) {
        nodes.forEach(node -> node.setManaged(false));
        getChildren().addAll(nodes);
    }

    private double middle(int row) {
        return Math.round(HEAD + rowHeight * row + rowHeight / 2);
    }

    private void frame() {
        Optional<AxisLayout.Box> box = layout.boxes().stream()
                .filter(one -> one.event().equals(selected))
                .findFirst();
        frame.setVisible(box.isPresent());
        box.ifPresent(one -> {
            frame.setX(one.left() - 5);
            frame.setY(middle(one.row()) - 13.5);
            frame.setWidth(one.right() - one.left() + 10);
            frame.setHeight(27);
        });
    }

    private void describe() {
        int index = selected == null ? -1 : indexOf(selected);
        if (index < 0) {
            setAccessibleText(messages.get("timeline.axis.name", events.size()));
            return;
        }
        Event event = events.get(index);
        String when = event.when() == null
                ? messages.get("timeline.no-date")
                : words.of(event.when().date());
        setAccessibleText(messages.get("timeline.axis.event", event.title(), when, index + 1, events.size()));
    }

    private void walk(KeyEvent key) {
        if (events.isEmpty()) {
            return;
        }
        int at = selected == null ? -1 : indexOf(selected);
        int last = events.size() - 1;
        int next = switch (key.getCode()) {
            case LEFT -> at < 0 ? last : Math.max(0, at - 1);
            case RIGHT -> Math.min(last, at + 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
        if (next >= 0) {
            key.consume();
            onSelect.accept(events.get(next).id());
        }
    }
}
