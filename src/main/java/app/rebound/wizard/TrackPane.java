package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.timer.QuietTimer;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Pieces;
import app.rebound.ui.SpellingSource;
import app.rebound.ui.Styles;
import app.rebound.ui.Typing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Writing on several days with a quiet timer; what to know before and some calm words after.
final class TrackPane implements ExercisePane {
    private static final Duration SITTING = Duration.ofMinutes(20);
    private static final int ROWS = 10;
    private static final int ENOUGH_TO_ASK = 2;

    private final Messages messages;
    private final TrackModel model;
    private final QuietTimer timer;
    private final Typing callbacks;
    private final FlowPane days = new FlowPane(8, 8);
    private final Label prompt = new Label();
    private final Label time = new Label();
    private final ToggleButton hideTime = new ToggleButton();
    private final Button goOn = new Button();
    private final Button stop = new Button();
    private final GrowingField field;
    private final Label doesItHelp = new Label();
    private final Button begin = new Button();
    private final Button read = new Button();
    private final VBox before;
    private final VBox notToday;
    private final VBox writing;
    private final VBox landing;
    private final VBox region;

    /// @param today the person's calendar day
    /// @param onHelp leads to where help is
    TrackPane(
            Exercise exercise,
            Messages messages,
            Supplier<LocalDate> today,
            QuietTimer timer,
            Runnable onHelp,
            Typing callbacks) {
        this.messages = messages;
        this.timer = timer;
        this.callbacks = callbacks;
        model = new TrackModel(exercise.parts(), today);
        field = new GrowingField(
                messages,
                ROWS,
                new Typing(this::written, callbacks.onLargeChange(), callbacks.onUndo(), callbacks.onRedo()));
        field.editor().setControlId("track-text");
        before = before();
        notToday = notToday();
        writing = writing();
        landing = landing(onHelp);
        region = new VBox(16, days, before, notToday, writing, landing);
        region.getStyleClass().add("track");
        // Here spelling does not matter.
        SpellingSource.offer(region, SpellingSource.NONE);
        model.stageProperty().subscribe(_ -> show());
        model.dayProperty().subscribe(_ -> show());
        model.voiceProperty()
                .subscribe(voice -> prompt.setText(messages.get("wizard.track.voice." + id(voice) + ".prompt")));
        timer.elapsedProperty().subscribe(_ -> showTime());
        timer.runningProperty().subscribe(_ -> showTime());
        load(List.of());
    }

    private static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private VBox before() {
        action(begin, "begin", this::begin);
        var not = action(new Button(), "not-today", () -> model.stageProperty().set(TrackModel.Stage.NOT_TODAY));
        return card(words("before"), words("sting"), words("too-much"), new FlowPane(8, 8, begin, not));
    }

    private VBox notToday() {
        var back = action(
                new Button(), "back", () -> model.open(model.dayProperty().get()));
        return card(title("not-today.title"), words("not-today.words"), back);
    }

    private VBox writing() {
        var voices = new ToggleGroup();
        var row = new FlowPane(8, 8);
        var label = new Label(messages.get("wizard.track.voice"));
        label.getStyleClass().add("field-label");
        row.getChildren().add(label);
        row.setAlignment(Pos.CENTER_LEFT);
        for (TrackModel.Voice voice : TrackModel.Voice.values()) {
            var button = new ToggleButton(messages.get("wizard.track.voice." + id(voice)));
            button.setId("track-voice-" + id(voice));
            button.setToggleGroup(voices);
            button.setSelected(voice == model.voiceProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.voiceProperty().set(voice);
            });
            row.getChildren().add(button);
        }
        prompt.setId("track-prompt");
        prompt.getStyleClass().add("reading");
        prompt.setWrapText(true);
        prompt.setMinHeight(Region.USE_PREF_SIZE);
        time.setId("track-time");
        time.getStyleClass().addAll("small", "muted");
        hideTime.setId("track-hide-time");
        hideTime.getStyleClass().addAll("quiet", "foot-button");
        hideTime.selectedProperty().subscribe(_ -> showTime());
        action(goOn, "go-on", timer::start);
        action(stop, "stop", () -> {
            timer.stop();
            model.stageProperty().set(TrackModel.Stage.LANDING);
            read.requestFocus();
        });
        var foot = new FlowPane(8, 8, stop, goOn, time, hideTime);
        foot.setAlignment(Pos.CENTER_LEFT);
        var sheet = new VBox(field);
        sheet.getStyleClass().addAll("paper", "part-on-paper");
        return new VBox(12, row, prompt, sheet, foot);
    }

    private VBox landing(Runnable onHelp) {
        doesItHelp.setId("track-does-it-help");
        doesItHelp.setText(messages.get("wizard.track.does-it-help"));
        doesItHelp.setWrapText(true);
        action(read, "read", () -> {
            model.stageProperty().set(TrackModel.Stage.WRITING);
            field.requestFocus();
        });
        Button help = action(new Button(), "help", onHelp);
        help.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        return card(
                title("landing.title"),
                words("landing.words"),
                words("landing.later"),
                doesItHelp,
                new FlowPane(8, 8, read, help));
    }

    private static VBox card(Node... nodes) {
        var box = new VBox(12, nodes);
        box.getStyleClass().addAll("card", "track-card");
        return box;
    }

    private Label title(String name) {
        Label label = words(name);
        label.getStyleClass().add("strong");
        return label;
    }

    private Label words(String name) {
        var label = new Label(messages.get("wizard.track." + name));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Button action(Button button, String name, Runnable action) {
        button.setId("track-" + name);
        button.setText(messages.get("wizard.track." + name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void begin() {
        timer.clear();
        timer.start();
        model.stageProperty().set(TrackModel.Stage.WRITING);
        field.requestFocus();
    }

    private void written() {
        model.write(field.text());
        showDays();
        callbacks.onChange().run();
    }

    private void show() {
        TrackModel.Stage stage = model.stageProperty().get();
        Pieces.show(before, stage == TrackModel.Stage.BEFORE);
        Pieces.show(notToday, stage == TrackModel.Stage.NOT_TODAY);
        Pieces.show(writing, stage == TrackModel.Stage.WRITING);
        Pieces.show(landing, stage == TrackModel.Stage.LANDING);
        Pieces.show(doesItHelp, model.written() >= ENOUGH_TO_ASK);
        String name = messages.get(model.open().labelKey());
        begin.setText(messages.get("wizard.track.begin", name));
        field.editor().setLabel(name);
        if (!field.text().equals(model.text(model.open()))) {
            field.load(model.text(model.open()));
        }
        showDays();
        showTime();
    }

    private void showDays() {
        for (int i = 0; i < model.days().size(); i++) {
            if (days.getChildren().size() <= i) {
                int which = i;
                var added = new Button();
                added.setId("track-" + model.days().get(i).key());
                added.getStyleClass().add("track-day");
                added.setOnAction(_ -> {
                    timer.clear();
                    model.open(which);
                });
                days.getChildren().add(added);
            }
            Part part = model.days().get(i);
            var button = (Button) days.getChildren().get(i);
            String name = messages.get(part.labelKey());
            boolean isWritten = model.isWritten(part);
            button.setText(name);
            button.setGraphic(isWritten ? new FontIcon(Feather.CHECK) : null);
            button.setAccessibleText(messages.get(
                    "wizard.track.day", name, messages.get(isWritten ? "wizard.state.written" : "wizard.state.open")));
            Styles.setSelected(button, i == model.dayProperty().get());
        }
    }

    private void showTime() {
        boolean isRunning = timer.isRunning();
        boolean isHidden = hideTime.isSelected();
        long left = SITTING.minus(timer.elapsed()).plusSeconds(59).toMinutes();
        time.setText(left > 0 ? messages.get("wizard.track.left", left) : messages.get("wizard.track.over"));
        Pieces.show(time, isRunning && !isHidden);
        Pieces.show(hideTime, isRunning);
        Pieces.show(goOn, !isRunning);
        hideTime.setText(messages.get(isHidden ? "wizard.track.time.show" : "wizard.track.time.hide"));
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        model.load(parts);
        show();
    }

    @Override
    public List<AnswerPart> parts() {
        return model.parts();
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        return model.days().stream()
                .flatMap(day -> parts.stream()
                        .filter(part -> part.key().equals(day.key()))
                        .map(part -> messages.get(day.labelKey()) + "\n" + part.text()))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public void focusFirst() {
        switch (model.stageProperty().get()) {
            case BEFORE -> begin.requestFocus();
            case WRITING -> field.requestFocus();
            case LANDING -> read.requestFocus();
            case NOT_TODAY -> notToday.getChildren().getLast().requestFocus();
        }
    }

    @Override
    public void dispose() {
        timer.stop();
        field.editor().dispose();
    }
}
