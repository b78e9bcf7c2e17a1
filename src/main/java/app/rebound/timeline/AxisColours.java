package app.rebound.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours that the axis is painted with, taken from the style sheet: a canvas has no style of its own.
final class AxisColours extends Region {
    /// What a colour is for; in the sheet `-axis-ink` and so on.
    enum Use {
        GROUND,
        INK,
        MUTED,
        LINE,
        LINE_STRONG,
        ACCENT,
        ACCENT_SOFT,
        ON_ACCENT,
        NONE,
        WARNING,
        TURNING_POINT,
        DECISION,
        GOOD,
        GOLD
    }

    private static final StyleablePropertyFactory<AxisColours> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final Map<Use, CssMetaData<AxisColours, Color>> META = metaData();

    private final Map<Use, StyleableProperty<Color>> colours = new EnumMap<>(Use.class);

    /// @param onChange called when a colour is another than before, as when the theme changes
    AxisColours(Runnable onChange) {
        getStyleClass().add("axis-colours");
        setManaged(false);
        setVisible(false);
        for (Use use : Use.values()) {
            var colour = new Colour(use, onChange);
            colours.put(use, colour);
        }
    }

    private static Map<Use, CssMetaData<AxisColours, Color>> metaData() {
        Map<Use, CssMetaData<AxisColours, Color>> made = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            made.put(
                    use,
                    FACTORY.createColorCssMetaData(
                            "-axis-" + use.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            colours -> colours.property(use),
                            Color.TRANSPARENT,
                            false));
        }
        return made;
    }

    private StyleableProperty<Color> property(Use use) {
        return java.util.Objects.requireNonNull(colours.get(use));
    }

    Color get(Use use) {
        return property(use).getValue();
    }

    /// The colour of a mark and of what belongs to it.
    Color of(Mark mark) {
        return get(
                switch (mark) {
                    case NONE -> Use.NONE;
                    case WARNING -> Use.WARNING;
                    case TURNING_POINT -> Use.TURNING_POINT;
                    case DECISION -> Use.DECISION;
                    case GOOD -> Use.GOOD;
                });
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    private final class Colour extends javafx.css.SimpleStyleableObjectProperty<Color> {
        private final Runnable onChange;

        Colour(Use use, Runnable onChange) {
            super(java.util.Objects.requireNonNull(META.get(use)), AxisColours.this, use.name(), Color.TRANSPARENT);
            this.onChange = onChange;
        }

        @Override
        protected void invalidated() {
            // A property that nobody reads says only once that it changed.
            get();
            onChange.run();
        }
    }
}
