package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Both surfaces behave alike, and the change from one to the other is not noticed.
@FxTest
class TextEditorSurfacesTest {
    private static final int LIMIT = SurfaceSlot.RICH_LIMIT;

    private static final Surface.Listener DEAF = new Surface.Listener() {
        @Override
        public void onChanging(int removedLength, int insertedLength) {}

        @Override
        public void onChanged(EditHistory.Edit edit) {}

        @Override
        public void onPaste() {}

        @Override
        public void onDrop(int offset, String text) {}
    };

    @Test
    void aLongParagraphTakesThePlainSurfaceWhenLoaded(Screen screen) {
        TextEditor editor = shown(screen, words(LIMIT));
        assertThat(isPlain(screen)).isFalse();
        String tooLong = words(LIMIT + 1);
        screen.run(() -> editor.load(tooLong));
        assertThat(isPlain(screen)).isTrue();
        assertThat(screen.run(editor::text)).isEqualTo(tooLong);
        assertThat(editor.revision()).isZero();
        assertThat(editor.isFocusWithin()).isTrue();
        screen.type("x");
        assertThat(screen.run(editor::text)).isEqualTo("x" + tooLong);
        assertThat(editor.revision()).isEqualTo(1);
        screen.run(() -> editor.load("short"));
        assertThat(isPlain(screen)).isFalse();
    }

    @Test
    void aParagraphThatGrowsTooLongChangesTheSurfaceInAPauseOfTyping(Screen screen) {
        String text = "first\n" + words(LIMIT);
        TextEditor editor = shown(screen, text);
        var handedOut = new ArrayList<String>();
        screen.run(() -> editor.onUndoBeyond(() -> handedOut.add("undo")));
        screen.run(() -> editor.select(8, 8));
        screen.type("x");
        screen.waitUntil(() -> editor.lookup("#text") instanceof TextArea);
        String longer = new StringBuilder(text).insert(8, "x").toString();
        assertThat(screen.run(editor::text)).isEqualTo(longer);
        assertThat(screen.run(editor::caret)).isEqualTo(9);
        assertThat(editor.revision()).isEqualTo(1);
        assertThat(editor.isFocusWithin()).isTrue();
        screen.type("y");
        assertThat(screen.run(editor::text))
                .isEqualTo(new StringBuilder(text).insert(8, "xy").toString());
        assertThat(editor.revision()).isEqualTo(2);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo(text);
        assertThat(handedOut).isEmpty();
        screen.waitUntil(() -> !(editor.lookup("#text") instanceof TextArea));
        assertThat(editor.isFocusWithin()).isTrue();
        assertThat(editor.revision()).isEqualTo(4);
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(screen.run(editor::text)).isEqualTo(longer);
    }

    @Test
    void aLongPasteChangesTheSurfaceBeforeItComesIn(Screen screen) {
        TextEditor editor = shown(screen, "ab");
        var texts = new ArrayList<String>();
        screen.run(() -> {
            editor.onLargeChange(() -> texts.add(editor.text()));
            editor.select(1, 1);
        });
        String pasted = words(LIMIT + 1);
        screen.setClipboard(pasted);
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(isPlain(screen)).isTrue();
        assertThat(texts).containsExactly("ab");
        assertThat(screen.run(editor::text)).isEqualTo("a" + pasted + "b");
        assertThat(screen.run(editor::caret)).isEqualTo(pasted.length() + 1);
        assertThat(editor.revision()).isEqualTo(1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, LIMIT + 1})
    void speaksToAScreenReader(int letters, Screen screen) {
        TextEditor editor = shown(screen, "It was **late**." + words(letters));
        screen.run(() -> editor.setLabel("What happened"));
        Region control = screen.find("text", Region.class);
        String text = screen.run(editor::text);
        screen.run(() -> editor.select(3, 6));
        assertThat(control.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(control.getAccessibleText()).isEqualTo("What happened");
        assertThat(attribute(screen, AccessibleAttribute.TEXT)).isEqualTo(text);
        assertThat(attribute(screen, AccessibleAttribute.CARET_OFFSET)).isEqualTo(6);
        assertThat(attribute(screen, AccessibleAttribute.SELECTION_START)).isEqualTo(3);
        assertThat(attribute(screen, AccessibleAttribute.SELECTION_END)).isEqualTo(6);
        screen.run(() -> control.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 0, 2));
        assertThat(attribute(screen, AccessibleAttribute.SELECTION_END)).isEqualTo(2);
        screen.run(() -> control.executeAccessibleAction(AccessibleAction.SET_TEXT, "dictated"));
        assertThat(screen.run(editor::text)).isEqualTo("dictated");
        assertThat(editor.revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, LIMIT + 1})
    void leavesByTab(int letters, Screen screen) {
        String text = words(letters);
        TextEditor editor = shown(screen, text);
        screen.press(KeyCode.TAB);
        assertThat(screen.find("next", Region.class).isFocused()).isTrue();
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor.isFocusWithin()).isTrue();
        assertThat(screen.run(editor::text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsDroppedComesInCleanWhereItIsLetGo(boolean isRich, Screen screen) {
        // The headless platform has no drag and drop; the gesture itself is checked by hand.
        assertThat(screen.run(() -> {
                    Surface surface = isRich ? new RichSurface(DEAF) : new PlainSurface(DEAF);
                    surface.load("one two");
                    var commands = new EditorCommands(
                            () -> surface,
                            edit -> surface.replace(
                                    edit.position(),
                                    edit.position() + edit.removed().length(),
                                    edit.inserted()),
                            (_, _) -> {});
                    commands.drop(4, "and\r\na half\u0000 ");
                    return surface.text();
                }))
                .isEqualTo("one and\na half two");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, Undo, Cut, Paste, Select all, Bold",
        "fr, 0, Annuler, Couper, Coller, Tout sélectionner, Gras",
        "fr, 10001, Annuler, Couper, Coller, Tout sélectionner, Gras"
    })
    void theMenuSpeaksTheLanguage(
            String language,
            int letters,
            String undo,
            String cut,
            String paste,
            String all,
            String strong,
            Screen screen) {
        TextEditor editor = shown(screen, "ab" + words(letters), Locale.of(language));
        screen.rightClick(screen.find("text", Region.class));
        assertThat(screen.menu("editor-menu")).contains(undo, cut, paste, all).doesNotContain(strong);
        screen.click("editor-select-all");
        screen.rightClick(screen.find("text", Region.class));
        screen.click("editor-cut");
        assertThat(screen.run(editor::text)).isEmpty();
        assertThat(screen.clipboard()).startsWith("ab");
        screen.rightClick(screen.find("text", Region.class));
        screen.click("editor-undo");
        assertThat(screen.run(editor::text)).startsWith("ab");
        screen.rightClick(screen.find("text", Region.class));
        screen.click("editor-format");
        assertThat(screen.isShown("editor-strong")).isTrue();
    }

    private static String words(int length) {
        return "words ".repeat(length / 6 + 1).substring(0, length);
    }

    private static Object attribute(Screen screen, AccessibleAttribute attribute) {
        return screen.run(() -> screen.find("text", Region.class).queryAccessibleAttribute(attribute));
    }

    private static boolean isPlain(Screen screen) {
        return screen.find("text", Region.class) instanceof TextArea;
    }

    private static TextEditor shown(Screen screen, String text) {
        return shown(screen, text, Locale.ENGLISH);
    }

    private static TextEditor shown(Screen screen, String text, Locale language) {
        TextEditor editor = screen.run(() -> {
            var made = new TextEditor(Messages.of(language));
            made.setControlId("text");
            made.load(text);
            return made;
        });
        screen.show(() -> {
            var next = new Button("Next");
            next.setId("next");
            return new VBox(editor, next);
        });
        screen.run(editor::requestFocus);
        return editor;
    }
}
