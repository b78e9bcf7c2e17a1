package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The one table of shortcuts: each has words, and no two want the same keys at the same place.
@Tag("domain")
class ShortcutTest {
    static List<Locale> languages() {
        return Languages.available();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachHasWordsInEveryLanguage(Locale language) {
        Set<String> keys = Messages.of(language).keys();
        assertThat(keys)
                .containsAll(
                        Arrays.stream(Shortcut.values()).map(Shortcut::wordsKey).toList());
        assertThat(keys)
                .containsAll(Arrays.stream(Shortcut.Area.values())
                        .map(Shortcut.Area::titleKey)
                        .toList());
        var words = new ShortcutWords(Messages.of(language), false);
        assertThat(Shortcut.values())
                .allSatisfy(one -> assertThat(words.keys(one)).isNotBlank());
    }

    @Test
    void keysAreNamedAsOnTheKeyboard() {
        var words = new ShortcutWords(Messages.of(Locale.FRENCH), false);
        assertThat(words.keys(Shortcut.REDO)).isEqualTo("Ctrl+Maj+Z, Ctrl+Y");
        assertThat(words.keys(Shortcut.ZOOM_IN)).isEqualTo("+, =");
        assertThat(new ShortcutWords(Messages.of(Locale.ENGLISH), true).keys(Shortcut.PALETTE))
                .isEqualTo("⌘+K");
    }

    @ParameterizedTest
    @EnumSource(Shortcut.Area.class)
    void noTwoWantTheSameKeysAtOnePlace(Shortcut.Area area) {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Shortcut.values())
                .filter(one -> one.area() == area || one.area() == Shortcut.Area.EVERYWHERE)
                .forEach(one -> one.keys().forEach(key -> keys.add(key.getName())));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aKeyIsMetWithItsModifiersOnly() {
        assertThat(Shortcut.UNDO.matches(pressed(KeyCode.Z, true))).isTrue();
        assertThat(Shortcut.UNDO.matches(pressed(KeyCode.Z, false))).isFalse();
        assertThat(Shortcut.ZOOM_OUT.isTyped("-")).isTrue();
        assertThat(Shortcut.ZOOM_OUT.isTyped("+")).isFalse();
    }

    private static KeyEvent pressed(KeyCode code, boolean isControlDown) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControlDown, false, false);
    }
}
