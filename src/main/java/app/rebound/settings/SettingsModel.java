package app.rebound.settings;

import app.rebound.spelling.SpellingChoice;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The settings as they are chosen on the screen.
final class SettingsModel {
    private final ObjectProperty<@Nullable Locale> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Double> textScale;
    private final ObjectProperty<LockAfter> lockAfter;
    private final BooleanProperty offersAnotherWay;
    private final ObjectProperty<SpellingChoice> spelling;
    private final BooleanProperty reducesMotion;
    private final BooleanProperty unwritable = new SimpleBooleanProperty();

    SettingsModel(Settings settings) {
        language = new SimpleObjectProperty<>(settings.language());
        theme = new SimpleObjectProperty<>(settings.theme());
        textScale = new SimpleObjectProperty<>(settings.textScale());
        lockAfter = new SimpleObjectProperty<>(settings.lockAfter());
        offersAnotherWay = new SimpleBooleanProperty(settings.offersAnotherWay());
        spelling = new SimpleObjectProperty<>(settings.spelling());
        reducesMotion = new SimpleBooleanProperty(settings.reducesMotion());
    }

    /// Null for the system's.
    ObjectProperty<@Nullable Locale> languageProperty() {
        return language;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// 1 for the usual size of text.
    ObjectProperty<Double> textScaleProperty() {
        return textScale;
    }

    /// When a protected workbook locks by itself.
    ObjectProperty<LockAfter> lockAfterProperty() {
        return lockAfter;
    }

    /// Whether something else is offered when one event is told over and over.
    BooleanProperty offersAnotherWayProperty() {
        return offersAnotherWay;
    }

    /// Whether the spelling is looked at, and in which language.
    ObjectProperty<SpellingChoice> spellingProperty() {
        return spelling;
    }

    /// Whether nothing moves by itself, even where the system does not ask for that.
    BooleanProperty reducesMotionProperty() {
        return reducesMotion;
    }

    /// Whether the last change could not be written.
    BooleanProperty unwritableProperty() {
        return unwritable;
    }
}
