package app.rebound.people;

import app.rebound.text.Messages;
import app.rebound.ui.Scroller;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The support circle: the drawing with what its sides mean, and below it those who have no place in it yet.
final class CirclePane extends VBox {
    private static final double LEAST_SCALE = 0.75;

    private final Messages messages;
    private final Consumer<UUID> onOpen;
    private final CircleDrawing drawing;
    private final Label empty;
    private final FlowPane apart = new FlowPane(8, 8);
    private final VBox apartBox;

    CirclePane(Messages messages, Consumer<UUID> onOpen) {
        super(8);
        this.messages = messages;
        this.onOpen = onOpen;
        setId("support-circle");
        getStyleClass().add("support-circle");
        drawing = new CircleDrawing(messages, onOpen);
        empty = new Label(messages.get("people.circle.empty"));
        empty.setId("circle-empty");
        empty.getStyleClass().add("muted");
        empty.setWrapText(true);
        empty.managedProperty().bind(empty.visibleProperty());
        var title = new Label(messages.get("people.circle.apart"));
        title.getStyleClass().add("field-label");
        apartBox = new VBox(8, title, apart);
        apartBox.setId("circle-apart");
        apartBox.managedProperty().bind(apartBox.visibleProperty());
        var scroll = new Scroller(new StackPane(new Group(drawing)));
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth()));
        drawing.widthProperty().subscribe(() -> fit(scroll.getViewportBounds().getWidth()));
        scroll.setId("circle-scroll");
        scroll.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        var below = side("people.circle.below");
        below.setMaxWidth(Double.MAX_VALUE);
        below.setAlignment(Pos.CENTER);
        getChildren().addAll(empty, apartBox, sides(), scroll, below);
        show(List.of());
    }

    /// Draws smaller where the width asks for it, as far as it stays readable; beyond that it scrolls.
    private void fit(double width) {
        double wanted = drawing.prefWidth(-1);
        double scale = width <= 0 ? 1 : Math.clamp(width / wanted, LEAST_SCALE, 1);
        if (Math.abs(scale - drawing.getScaleX()) > 0.01) {
            drawing.setScaleX(scale);
            drawing.setScaleY(scale);
        }
    }

    private BorderPane sides() {
        var sides = new BorderPane(side("people.circle.above"));
        sides.setLeft(side("people.circle.left"));
        sides.setRight(side("people.circle.right"));
        return sides;
    }

    private Label side(String key) {
        var side = new Label(messages.get(key));
        side.getStyleClass().addAll("small", "muted");
        return side;
    }

    /// Shows everybody, those without a place apart.
    void show(List<Person> people) {
        drawing.show(people.stream()
                .filter(person -> person.support().nearness() != null)
                .toList());
        List<Person> unplaced = people.stream()
                .filter(person -> person.support().nearness() == null)
                .toList();
        apart.getChildren().setAll(unplaced.stream().map(this::chip).toList());
        apartBox.setVisible(!unplaced.isEmpty());
        empty.setVisible(unplaced.size() == people.size());
    }

    private Button chip(Person person) {
        var chip = new Button(person.name());
        chip.setId("circle-" + person.id());
        chip.getStyleClass().addAll("circle-name", "unsaid");
        chip.setMaxWidth(240);
        chip.setOnAction(_ -> onOpen.accept(person.id()));
        return chip;
    }

    /// Puts the focus on the first name; false where there is none.
    boolean focusFirst() {
        if (drawing.focusFirst()) {
            return true;
        }
        if (apart.getChildren().isEmpty()) {
            return false;
        }
        apart.getChildren().getFirst().requestFocus();
        return true;
    }
}
