package app.rebound.settings;

import app.rebound.spelling.SpellingChoice;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Language, looks, where things lie, and what else is in the box.
final class SettingsView {
    private static final double LEAST = 0.8;
    private static final double MOST = 2;
    private static final double NOTCH = 0.1;

    /// A language to choose; null is the system's.
    private record Choice(@Nullable Locale language, String name) {}

    private final Messages messages;
    private final SettingsModel model;
    private final Page page;

    /// @param workbook the path of the open workbook
    /// @param settingsFile the path of the settings
    /// @param logs the folder of the logs
    /// @param ownWords the person's own words
    SettingsView(
            Messages messages,
            SettingsModel model,
            String workbook,
            String settingsFile,
            String logs,
            Node ownWords,
            Runnable onPalette,
            Runnable onTrash,
            Runnable onBackups,
            Runnable onExchange,
            Runnable onProtect,
            Runnable onCloseWorkbook) {
        this.messages = messages;
        this.model = model;
        page = new Page(messages, onPalette);
        page.setId("settings");
        page.getStylesheets().add(Styles.address(SettingsView.class, "settings.css"));
        page.setTitle(messages.get("settings.title"));
        page.setSubtitle(messages.get("settings.subtitle"));
        var unwritable = Pieces.words(messages.get("settings.unwritable"), "field-error");
        unwritable.setId("settings-unwritable");
        unwritable.visibleProperty().bind(model.unwritableProperty());
        unwritable.managedProperty().bind(model.unwritableProperty());
        var close = Pieces.button("close-workbook", messages.get("settings.workbook.close"), onCloseWorkbook);
        var trash = Pieces.button("open-trash", messages.get("settings.trash.open"), onTrash);
        var backups = Pieces.button("open-backups", messages.get("settings.backups"), onBackups);
        var exchange = Pieces.button("open-exchange", messages.get("settings.exchange.open"), onExchange);
        var protect = Pieces.button("open-protect", messages.get("settings.protect.open"), onProtect);
        var body = new VBox(
                20,
                card("settings.look", language(), theme(), textScale(), motion(), unwritable),
                card("settings.protect", Pieces.words(messages.get("settings.protect.words"), "muted"), protect),
                card("settings.lock", lockAfter(), Pieces.words(messages.get("settings.lock.hint"), "muted")),
                card(
                        "settings.spelling",
                        spelling(),
                        Pieces.words(messages.get("settings.spelling.hint"), "muted"),
                        ownWords),
                card(
                        "settings.telling",
                        Pieces.words(messages.get("settings.telling.words"), "muted"),
                        tick("offers-another-way", "settings.telling.offer", model.offersAnotherWayProperty())),
                card(
                        "settings.places",
                        path("workbook-path", "settings.workbook", workbook),
                        path("settings-path", "settings.file", settingsFile),
                        path("logs-path", "settings.logs", logs),
                        Pieces.words(messages.get("settings.logs.words"), "muted"),
                        new HBox(12, backups, close)),
                card("settings.exchange", Pieces.words(messages.get("settings.exchange.words"), "muted"), exchange),
                card("settings.trash", Pieces.words(messages.get("settings.trash.words"), "muted"), trash),
                card(
                        "settings.bundled",
                        Pieces.words(messages.get("settings.bundled.program"), "muted"),
                        Pieces.words(messages.get("settings.bundled.fonts"), "muted"),
                        Pieces.words(messages.get("settings.bundled.dictionaries"), "muted"),
                        Pieces.words(messages.get("settings.bundled.libraries"), "muted")));
        body.getStyleClass().add("settings");
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
    }

    Region region() {
        return page;
    }

    private Node language() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, messages.get("settings.language.system")));
        Languages.available().forEach(language -> choices.add(new Choice(language, Languages.ownName(language))));
        var box = new ComboBox<Choice>();
        box.setId("settings-language");
        box.getItems().setAll(choices);
        ChoiceWords.show(box, Choice::name);
        Locale chosen = model.languageProperty().get();
        box.setValue(choices.stream()
                .filter(choice -> isSame(choice.language(), chosen))
                .findFirst()
                .orElse(choices.getFirst()));
        box.setPrefWidth(320);
        box.setOnAction(_ -> model.languageProperty().set(box.getValue().language()));
        return field("settings.language", box);
    }

    private static boolean isSame(@Nullable Locale one, @Nullable Locale other) {
        String tag = one == null ? "" : one.getLanguage();
        return tag.equals(other == null ? "" : other.getLanguage());
    }

    private Node theme() {
        return choice(
                "settings.theme",
                "settings.theme.",
                "theme-",
                List.of(Theme.values()),
                Theme::id,
                model.themeProperty());
    }

    private Node lockAfter() {
        return choice(
                "settings.lock-after",
                "settings.lock-after.",
                "lock-after-",
                List.of(LockAfter.values()),
                after -> String.valueOf(after.minutes()),
                model.lockAfterProperty());
    }

    private Node spelling() {
        return choice(
                "settings.spelling.language",
                "settings.spelling.",
                "spelling-",
                List.of(SpellingChoice.values()),
                SpellingChoice::id,
                model.spellingProperty());
    }

    private Node motion() {
        CheckBox box = tick("reduces-motion", "settings.motion", model.reducesMotionProperty());
        return new VBox(4, box, Pieces.words(messages.get("settings.motion.hint"), "field-label"));
    }

    private CheckBox tick(String id, String key, BooleanProperty chosen) {
        var box = new CheckBox(messages.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    /// A row of buttons of which one is always chosen.
    ///
    /// @param words begins the keys of the choices' words
    /// @param id of a choice: ends its words' key and its button's id
    private <T> Node choice(
            String key,
            String words,
            String button,
            List<T> choices,
            Function<T, String> id,
            ObjectProperty<T> chosen) {
        var group = new ToggleGroup();
        var buttons = new FlowPane(8, 8);
        for (T one : choices) {
            var toggle = new ToggleButton(messages.get(words + id.apply(one)));
            toggle.setId(button + id.apply(one));
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            toggle.setSelected(one.equals(chosen.get()));
            toggle.selectedProperty().subscribe(isSelected -> {
                if (isSelected) {
                    chosen.set(one);
                }
            });
            buttons.getChildren().add(toggle);
        }
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        return field(key, buttons);
    }

    private Node textScale() {
        var slider = new Slider(LEAST, MOST, model.textScaleProperty().get());
        slider.setId("text-scale");
        slider.setBlockIncrement(NOTCH);
        slider.setMajorTickUnit(NOTCH);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(320);
        var percent = new Label();
        percent.setId("text-scale-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        var sample = Pieces.words(messages.get("settings.text-scale.sample"), "serif", "settings-sample");
        sample.setId("text-scale-sample");
        slider.valueProperty().subscribe(value -> {
            double scale = Math.round(value.doubleValue() / NOTCH) * NOTCH;
            sample.setStyle("-fx-font-size: " + Math.round(16 * scale) + "px;");
            percent.setText(messages.get("settings.text-scale.percent", Math.round(100 * scale)));
            if (!slider.isValueChanging()) {
                keepScale(scale);
            }
        });
        slider.valueChangingProperty().subscribe(isChanging -> {
            if (!isChanging) {
                keepScale(Math.round(slider.getValue() / NOTCH) * NOTCH);
            }
        });
        var row = new HBox(16, slider, percent);
        row.setAlignment(Pos.CENTER_LEFT);
        var field = field("settings.text-scale", row);
        slider.setAccessibleText(messages.get("settings.text-scale"));
        return new VBox(8, field, sample);
    }

    /// Numbers that differ less than a hundredth are the same size.
    private void keepScale(double scale) {
        if (Math.abs(scale - model.textScaleProperty().get()) > 0.01) {
            model.textScaleProperty().set(Math.round(scale * 100) / 100.0);
        }
    }

    private Node path(String id, String key, String path) {
        var text = new TextField(path);
        text.setId(id);
        text.setEditable(false);
        text.setMaxWidth(640);
        text.getStyleClass().add("settings-path");
        return field(key, text);
    }

    private VBox card(String key, Node... content) {
        var title = Pieces.words(messages.get(key), "card-title");
        var card = new VBox(16, title);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }

    private Node field(String key, Node control) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }
}
