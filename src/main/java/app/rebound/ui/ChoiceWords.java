package app.rebound.ui;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words for the lines of a chooser in which nothing is typed.
public final class ChoiceWords<T> extends StringConverter<T> {
    private final ComboBox<T> chooser;
    private final Function<? super T, String> words;

    private ChoiceWords(ComboBox<T> chooser, Function<? super T, String> words) {
        this.chooser = chooser;
        this.words = words;
    }

    /// Shows each line of `chooser` as its `words`, and nothing where nothing is chosen.
    public static <T> void show(ComboBox<T> chooser, Function<? super T, String> words) {
        chooser.setConverter(new ChoiceWords<>(chooser, words));
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    /// What is chosen, whatever is typed; null for nothing.
    @Override
    public @Nullable T fromString(String typed) {
        return chooser.getValue();
    }
}
