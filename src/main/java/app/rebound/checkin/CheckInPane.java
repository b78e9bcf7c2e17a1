package app.rebound.checkin;

import app.rebound.feeling.FeelingFamily;
import app.rebound.feeling.FeelingWord;
import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.Pieces;
import app.rebound.ui.RatingBar;
import app.rebound.ui.SaveLine;
import app.rebound.ui.Styles;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How one is: a few words for feelings with their strength, confidence with its line, a line of words.
final class CheckInPane extends VBox {
    private static final double LINE_HEIGHT = 64;

    private final CheckInModel model;
    private final Messages messages;
    private final FeelingWords words;
    private final Runnable onChange;
    private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
    private final FlowPane quick = new FlowPane(8, 8);
    private final ToggleButton more = new ToggleButton();
    private final Label title = Pieces.words("", "card-title");
    private final VBox families = new VBox(8);
    private final FlowPane ofFamily = new FlowPane(8, 8);
    private final VBox strengths = new VBox(8);
    private final RatingBar confidence;
    private final Label confidenceSaid = new Label();
    private final Button confidenceClear;
    private final ConfidenceLine line = new ConfidenceLine(LINE_HEIGHT);
    private final TextField note = new TextField();
    private @Nullable String family;
    private boolean isShowing;

    /// A button at the foot.
    record Way(String id, String words, Runnable action) {}

    /// @param onChange told after the person changed something
    /// @param ways the ways on from here
    CheckInPane(
            CheckInModel model,
            FeelingWords words,
            ZoneId zone,
            ReadOnlyObjectProperty<Autosave.State> saving,
            Runnable onChange,
            List<Way> ways) {
        super(12);
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        this.onChange = onChange;
        setId("checkin-card");
        getStyleClass().addAll("card", "today-card", "checkin-card");
        getStylesheets().add(Styles.address(CheckInPane.class, "checkin.css"));
        setTitle(messages.get("checkin.how"));
        more.setId("checkin-more");
        more.setText(messages.get("checkin.more"));
        more.getStyleClass().addAll("chip", "checkin-more");
        more.selectedProperty().subscribe(this::showFamilies);
        families.managedProperty().bind(families.visibleProperty());
        strengths.managedProperty().bind(strengths.visibleProperty());
        confidence =
                new RatingBar(messages.get("checkin.confidence"), CheckIn.CONFIDENCE.most(), null, this::onConfidence);
        confidence.setId("checkin-confidence");
        confidenceSaid.setId("checkin-confidence-said");
        confidenceSaid.getStyleClass().addAll("small", "muted");
        confidenceClear = Pieces.button(
                "checkin-confidence-clear",
                messages.get("checkin.confidence.clear"),
                () -> onConfidence(null),
                "link",
                "small");
        note.setId("checkin-words");
        note.setPromptText(messages.get("checkin.words"));
        note.setAccessibleText(messages.get("checkin.words"));
        note.textProperty().addListener((_, _, now) -> {
            if (!isShowing) {
                model.wordsProperty().set(now);
                onChange.run();
            }
        });
        var label = Pieces.words(messages.get("checkin.confidence"), "small", "muted");
        var rated = new FlowPane(8, 4, confidence, confidenceSaid, confidenceClear);
        rated.setAlignment(Pos.CENTER_LEFT);
        var saved = new SaveLine(messages, zone);
        saved.setId("checkin-saved");
        saved.follow(saving);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, saved, gap);
        ways.forEach(
                way -> foot.getChildren().add(Pieces.button(way.id(), way.words(), way.action(), "link", "small")));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, quick, families, strengths, new VBox(4, label, rated), line, note, foot);
        model.latelyProperty().subscribe(this::showLine);
        showFamilies(false);
        show();
    }

    /// What stands above it.
    void setTitle(String words) {
        title.setText(words);
    }

    /// Puts the focus where one begins.
    void focusFirst() {
        quick.getChildren().getFirst().requestFocus();
    }

    /// Shows what the model says.
    void show() {
        isShowing = true;
        showChips();
        showStrengths();
        showConfidence();
        if (!note.getText().equals(model.wordsProperty().get())) {
            note.setText(model.wordsProperty().get());
        }
        isShowing = false;
    }

    private void showChips() {
        List<String> wanted = model.chips();
        if (!List.copyOf(chips.keySet()).equals(wanted)) {
            chips.keySet().retainAll(wanted);
            wanted.forEach(word -> chips.computeIfAbsent(word, one -> chip(one, "checkin-")));
            List<ToggleButton> row = new ArrayList<>();
            wanted.forEach(word -> row.add(Objects.requireNonNull(chips.get(word))));
            row.add(more);
            quick.getChildren().setAll(row);
        }
        chips.forEach((word, chip) -> chip.setSelected(model.find(word).isPresent()));
        ofFamily.getChildren().forEach(node -> {
            if (node instanceof ToggleButton chip && chip.getUserData() instanceof String word) {
                chip.setSelected(model.find(word).isPresent());
            }
        });
    }

    private ToggleButton chip(String word, String prefix) {
        var chip = new ToggleButton(words.name(word));
        chip.setId(prefix + word.replace(' ', '-'));
        chip.setUserData(word);
        chip.getStyleClass().addAll("chip", "checkin-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> {
            model.toggle(word);
            show();
            onChange.run();
        });
        return chip;
    }

    private void showFamilies(boolean isOpen) {
        families.setVisible(isOpen);
        if (isOpen && families.getChildren().isEmpty()) {
            var row = new FlowPane(8, 8);
            for (FeelingFamily one : words.vocabulary().families()) {
                var chip = new ToggleButton(messages.get(one.itself().nameKey()));
                chip.setId("checkin-family-" + one.id());
                chip.getStyleClass().addAll("chip", "family-chip", "family-" + one.id());
                chip.setAccessibleText(messages.get("checkin.family", chip.getText()));
                chip.setOnAction(_ -> {
                    family = one.id().equals(family) ? null : one.id();
                    row.getChildren()
                            .forEach(node -> ((ToggleButton) node)
                                    .setSelected(("checkin-family-" + family).equals(node.getId())));
                    showFamily(one);
                });
                row.getChildren().add(chip);
            }
            families.getChildren()
                    .setAll(Pieces.words(messages.get("checkin.families"), "small", "muted"), row, ofFamily);
        }
    }

    private void showFamily(FeelingFamily one) {
        ofFamily.getChildren().clear();
        if (one.id().equals(family)) {
            Stream.of(List.of(one.itself()), one.words(), one.more())
                    .flatMap(List::stream)
                    .map(FeelingWord::id)
                    .map(word -> chip(word, "checkin-of-"))
                    .forEach(ofFamily.getChildren()::add);
            showChips();
        }
    }

    /// The bars are kept while only a number changes, so that the keyboard stays where it is.
    private void showStrengths() {
        List<String> shown = strengths.getChildren().stream()
                .map(node -> String.valueOf(node.getUserData()))
                .toList();
        List<String> wanted = model.felt().stream().map(Felt::word).toList();
        if (!shown.equals(wanted)) {
            strengths.getChildren().setAll(wanted.stream().map(this::strength).toList());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (strengths.getChildren().get(i) instanceof FlowPane row
                    && row.getChildren().getLast() instanceof RatingBar bar) {
                bar.show(model.felt().get(i).strength());
            }
        }
        strengths.setVisible(!wanted.isEmpty());
    }

    private FlowPane strength(String word) {
        var name = Pieces.words(words.name(word), "small");
        name.setMinWidth(96);
        var bar = new RatingBar(messages.get("checkin.strength", words.name(word)), Felt.STRONGEST, null, strength -> {
            model.setStrength(word, strength);
            show();
            onChange.run();
        });
        bar.setId("checkin-strength-" + word.replace(' ', '-'));
        var row = new FlowPane(8, 4, name, bar);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setUserData(word);
        return row;
    }

    private void onConfidence(@Nullable Integer value) {
        if (!isShowing) {
            model.confidenceProperty().set(value);
            showConfidence();
            onChange.run();
        }
    }

    private void showConfidence() {
        Integer value = model.confidenceProperty().get();
        confidence.show(value);
        confidenceSaid.setText(value == null ? "" : messages.get("card.scale.said", value, CheckIn.CONFIDENCE.most()));
        Pieces.show(confidenceClear, value != null);
    }

    private void showLine(List<CheckInRow> lately) {
        List<ConfidenceLine.Point> points = new ArrayList<>();
        for (CheckInRow row : lately) {
            Integer value = row.confidence();
            if (value != null) {
                points.add(new ConfidenceLine.Point(row.day().toEpochDay(), value));
            }
        }
        line.show(points);
        Pieces.show(line, points.size() > 1);
        line.setAccessibleText(messages.get("checkin.line"));
    }
}
