package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;

/// A chooser shows its words, and what a platform might type into it changes nothing.
@FxTest
class ChoiceWordsTest {
    @Test
    void aLineIsShownInItsWordsAndTypingKeepsTheChoice(Screen screen) {
        screen.run(() -> {
            var chooser = new ComboBox<Locale>();
            ChoiceWords.show(chooser, language -> language.getDisplayLanguage(Locale.ENGLISH));
            assertThat(chooser.getConverter().toString(Locale.FRENCH)).isEqualTo("French");
            assertThat(chooser.getConverter().toString(null)).isEmpty();
            assertThat(chooser.getConverter().fromString("German")).isNull();
            chooser.setValue(Locale.FRENCH);
            assertThat(chooser.getConverter().fromString("German")).isEqualTo(Locale.FRENCH);
        });
    }
}
