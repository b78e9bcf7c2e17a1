package app.rebound.wizard;

import app.rebound.feeling.FeelingFamily;
import app.rebound.feeling.FeelingWord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// The wheel of feelings: families in the inner ring, their words in the outer one; one stop for the tab key, arrows
/// walk on it, space chooses.
final class FeelingWheel extends VBox {
    private static final double FULL = 360;
    private static final double SMALL_TEXT = 12;
    private static final double HUB = 40;
    private static final double HOLE = 44;
    private static final double FAMILY_EDGE = 108;
    private static final double WORD_EDGE = 110;
    private static final double RIM = 184;

    private final FeelingNames names;
    private final FeelingsModel model;
    private final Runnable onChange;
    private final List<FeelingSlice> families = new ArrayList<>();
    private final List<FeelingSlice> words = new ArrayList<>();
    private final Label count = new Label();
    private final Label meaning = new Label();

    FeelingWheel(FeelingNames names, FeelingsModel model, Runnable onChange) {
        super(12);
        this.names = names;
        this.model = model;
        this.onChange = onChange;
        getStyleClass().add("feeling-wheel");
        build(names.vocabulary().families());
        var hub = new Circle(HUB);
        hub.getStyleClass().add("wheel-hub");
        var slices = new Group(hub);
        slices.getChildren().addAll(families);
        slices.getChildren().addAll(words);
        slices.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        count.setId("feelings-count");
        count.getStyleClass().addAll("small", "muted");
        count.setMouseTransparent(true);
        // The drawing grows with the window's text, which an ordinary label knows.
        count.fontProperty().subscribe(font -> {
            slices.setScaleX(font.getSize() / SMALL_TEXT);
            slices.setScaleY(font.getSize() / SMALL_TEXT);
        });
        meaning.setId("feeling-meaning");
        meaning.getStyleClass().addAll("small", "muted");
        meaning.setWrapText(true);
        meaning.setText(names.messages().get("wizard.feelings.point"));
        var drawing = new StackPane(new Group(slices), count);
        drawing.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(drawing, meaning);
        setRove(families.getFirst());
        model.chosen().subscribe(this::show);
        show();
    }

    private void build(List<FeelingFamily> all) {
        double share = FULL / all.size();
        for (int i = 0; i < all.size(); i++) {
            double from = i * share;
            FeelingFamily family = all.get(i);
            families.add(slice(family.itself(), new FeelingSlice.Place(HOLE, FAMILY_EDGE, from, from + share)));
            double part = share / family.words().size();
            for (int j = 0; j < family.words().size(); j++) {
                double start = from + j * part;
                words.add(slice(family.words().get(j), new FeelingSlice.Place(WORD_EDGE, RIM, start, start + part)));
            }
        }
    }

    private FeelingSlice slice(FeelingWord word, FeelingSlice.Place place) {
        var slice = new FeelingSlice(word, names.name(word.id()), place);
        slice.setFocusTraversable(false);
        slice.setOnMouseClicked(_ -> {
            slice.requestFocus();
            toggle(slice);
        });
        slice.setOnMouseEntered(_ -> meaning.setText(names.meaning(word)));
        slice.focusedProperty().addListener((_, _, isFocused) -> {
            if (isFocused) {
                setRove(slice);
                slice.toFront();
                meaning.setText(names.meaning(word));
            }
        });
        Tooltip.install(slice, new Tooltip(names.messages().get(word.meaningKey())));
        return slice;
    }

    private void toggle(FeelingSlice slice) {
        model.toggle(slice.word().id());
        onChange.run();
    }

    private void onKey(KeyEvent event) {
        if (!(event.getTarget() instanceof FeelingSlice slice)
                || event.isAltDown()
                || event.isShortcutDown()
                || event.isShiftDown()) {
            return;
        }
        Consumer<FeelingSlice> go = FeelingSlice::requestFocus;
        List<FeelingSlice> ring = families.contains(slice) ? families : words;
        int at = ring.indexOf(slice);
        switch (event.getCode()) {
            case RIGHT -> go.accept(ring.get((at + 1) % ring.size()));
            case LEFT -> go.accept(ring.get((at + ring.size() - 1) % ring.size()));
            case UP -> go.accept(first(words, slice));
            case DOWN -> go.accept(first(families, slice));
            case SPACE, ENTER -> toggle(slice);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static FeelingSlice first(List<FeelingSlice> ring, FeelingSlice slice) {
        return ring.stream()
                .filter(other -> other.word().family().equals(slice.word().family()))
                .findFirst()
                .orElse(slice);
    }

    private void setRove(FeelingSlice slice) {
        families.forEach(other -> other.setFocusTraversable(other == slice));
        words.forEach(other -> other.setFocusTraversable(other == slice));
    }

    private void show() {
        families.forEach(this::show);
        words.forEach(this::show);
        count.setText(
                names.messages().get("wizard.feelings.count", model.chosen().size()));
    }

    private void show(FeelingSlice slice) {
        boolean isChosen = model.isChosen(slice.word().id());
        String state = names.messages().get(isChosen ? "wizard.feelings.chosen" : "wizard.feelings.not-chosen");
        slice.setChosen(isChosen, names.meaning(slice.word()) + " " + state);
    }

    /// Puts the focus on the wheel.
    void focusFirst() {
        families.getFirst().requestFocus();
    }
}
