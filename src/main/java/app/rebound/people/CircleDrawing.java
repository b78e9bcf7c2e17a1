package app.rebound.people;

import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rings with the names on them: one stop for the tab key, arrows walk from name to name, enter opens.
final class CircleDrawing extends Pane {
    private static final double MARGIN = 8;
    private static final double WIDEST = 176;

    private final CircleWords words;
    private final Consumer<UUID> onOpen;
    private final Map<UUID, Button> buttons = new LinkedHashMap<>();
    private final Map<UUID, Person> shown = new LinkedHashMap<>();
    private final Map<Nearness, Circle> rings = new EnumMap<>(Nearness.class);
    private final Map<Nearness, Label> captions = new EnumMap<>(Nearness.class);
    private final Label hub;

    CircleDrawing(Messages messages, Consumer<UUID> onOpen) {
        this.words = new CircleWords(messages);
        this.onOpen = onOpen;
        getStyleClass().add("circle-drawing");
        for (Nearness nearness : List.of(Nearness.FAR, Nearness.MIDDLE, Nearness.NEAR)) {
            var ring = new Circle();
            ring.getStyleClass().addAll("circle-ring", "circle-" + nearness.id());
            rings.put(nearness, ring);
            getChildren().add(ring);
        }
        for (Nearness nearness : Nearness.values()) {
            var caption = new Label(messages.get(SupportForm.TYPE.optionKey(SupportForm.NEARNESS, nearness.id())));
            caption.getStyleClass().addAll("small", "muted");
            captions.put(nearness, caption);
            getChildren().add(caption);
        }
        hub = new Label(messages.get("people.circle.me"));
        hub.getStyleClass().add("circle-hub");
        getChildren().add(hub);
        // A button would take the arrows for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Shows those whose nearness is said.
    void show(List<Person> placed) {
        @Nullable UUID focused = focused();
        getChildren().removeAll(buttons.values());
        buttons.clear();
        shown.clear();
        for (Person person : placed) {
            shown.put(person.id(), person);
            buttons.put(person.id(), button(person));
        }
        getChildren().addAll(buttons.values());
        Button stop = buttons.get(focused);
        if (stop == null && !buttons.isEmpty()) {
            stop = buttons.values().iterator().next();
        }
        if (stop != null) {
            setStop(stop);
            if (focused != null) {
                stop.requestFocus();
            }
        }
        requestLayout();
    }

    private @Nullable UUID focused() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private Button button(Person person) {
        var button = new Button(person.name());
        button.setId("circle-" + person.id());
        button.getStyleClass().add("circle-name");
        Lift lift = person.support().lift();
        button.getStyleClass().add(lift == null ? "unsaid" : lift.id());
        if (person.support().hasBeenThere()) {
            button.setGraphic(new FontIcon(Feather.COMPASS));
        }
        button.setMaxWidth(WIDEST);
        button.setFocusTraversable(false);
        button.setAccessibleText(words.spoken(person));
        button.setTooltip(new Tooltip(words.spoken(person)));
        button.setOnAction(_ -> onOpen.accept(person.id()));
        button.focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused) {
                setStop(button);
            }
        });
        return button;
    }

    private void setStop(Button stop) {
        buttons.values().forEach(button -> button.setFocusTraversable(button.equals(stop)));
    }

    /// Puts the focus on the first name; false where there is none.
    boolean focusFirst() {
        if (buttons.isEmpty()) {
            return false;
        }
        buttons.values().iterator().next().requestFocus();
        return true;
    }

    private void onKey(KeyEvent event) {
        if (!(event.getTarget() instanceof Button from) || !buttons.containsValue(from) || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code.isArrowKey()) {
            event.consume();
            next(from, code);
        } else if (code == KeyCode.HOME) {
            event.consume();
            focusFirst();
        }
    }

    private void next(Button from, KeyCode code) {
        double x = middleX(from);
        double y = middleY(from);
        Button best = null;
        double least = Double.MAX_VALUE;
        for (Button to : buttons.values()) {
            double right = middleX(to) - x;
            double down = middleY(to) - y;
            double along = switch (code) {
                case RIGHT, KP_RIGHT -> right;
                case LEFT, KP_LEFT -> -right;
                case DOWN, KP_DOWN -> down;
                default -> -down;
            };
            double across = Math.abs(right) + Math.abs(down) - Math.abs(along);
            if (!to.equals(from) && along > 0.5 && along + 2 * across < least) {
                least = along + 2 * across;
                best = to;
            }
        }
        if (best != null) {
            best.requestFocus();
        }
    }

    private static double middleX(Button button) {
        return button.getLayoutX() + button.getWidth() / 2;
    }

    private static double middleY(Button button) {
        return button.getLayoutY() + button.getHeight() / 2;
    }

    private CircleLayout places() {
        double height = 0;
        List<CircleLayout.Name> names = new ArrayList<>();
        for (Map.Entry<UUID, Button> entry : buttons.entrySet()) {
            Button button = entry.getValue();
            height = Math.max(height, Math.ceil(button.prefHeight(-1)));
            names.add(new CircleLayout.Name(
                    entry.getKey(),
                    Math.min(WIDEST, Math.ceil(button.prefWidth(-1))),
                    Objects.requireNonNull(shown.get(entry.getKey())).support()));
        }
        return CircleLayout.of(names, height == 0 ? 32 : height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * (places().radius() + MARGIN);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * (places().radius() + MARGIN);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        CircleLayout layout = places();
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        rings.forEach((nearness, ring) -> {
            ring.setCenterX(x);
            ring.setCenterY(y);
            ring.setRadius(layout.ring(nearness));
        });
        captions.forEach((nearness, caption) -> {
            caption.autosize();
            caption.relocate(
                    Math.rint(x - caption.getWidth() / 2),
                    Math.rint(y + layout.ring(nearness) - CircleLayout.BAND / 2 - caption.getHeight() / 2));
        });
        hub.autosize();
        hub.relocate(Math.rint(x - hub.getWidth() / 2), Math.rint(y - hub.getHeight() / 2));
        layout.spots()
                .forEach((id, spot) -> Objects.requireNonNull(buttons.get(id))
                        .resizeRelocate(Math.rint(x + spot.x()), Math.rint(y + spot.y()), spot.width(), spot.height()));
    }
}
