package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The editor as the hands meet it.
@FxTest
class TextEditorTest {
    private static final String FAMILY = "👩‍👩‍👧";
    private static final String FLAG = "🇫🇷";

    private final List<String> told = new ArrayList<>();
    private Screen screen;
    private TextEditor editor;
    private TextEditor second;

    @BeforeEach
    void open(Screen opened) {
        screen = opened;
        screen.show(() -> {
            editor = new TextEditor(Messages.of(Locale.ENGLISH));
            editor.setControlId("first-text");
            editor.setLabel("What happened");
            editor.setPrompt("Begin anywhere");
            editor.onLargeChange(() -> told.add("large " + editor.text().length()));
            editor.onUndoBeyond(() -> told.add("undo"));
            editor.onRedoBeyond(() -> told.add("redo"));
            second = new TextEditor(Messages.of(Locale.ENGLISH));
            second.setCompact(true);
            second.setPreferredRows(2);
            second.setControlId("second-text");
            var button = new Button("Next");
            button.setId("next");
            return new VBox(editor, second, button);
        });
        screen.run(() -> editor.requestFocus());
    }

    @Test
    void raisesARevisionForWhatIsTypedAndNoneForWhatIsLoaded() {
        load("# Title\n\n*as it was*");
        assertThat(editor.revision()).isZero();
        screen.type("a");
        assertThat(editor.revision()).isEqualTo(1);
        screen.type("**b**");
        assertThat(editor.revision()).isEqualTo(6);
        assertThat(editor.text()).isEqualTo("a**b**# Title\n\n*as it was*");
    }

    @Test
    void stylesWhileTyping() {
        screen.type("so **much");
        assertThat(styled("strong")).isEmpty();
        screen.type("**");
        assertThat(styled("strong")).containsExactly("much");
        screen.press(KeyCode.BACK_SPACE);
        assertThat(styled("strong")).isEmpty();
    }

    @Test
    void undoesItsOwnStepsAndHandsOutTheRest() {
        load("kept ");
        screen.run(() -> editor.select(5, 5));
        screen.type("one");
        screen.press(KeyCode.ENTER);
        screen.type("two");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("kept one\n");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("kept ");
        assertThat(told).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(told).containsExactly("undo");
        assertThat(editor.text()).isEqualTo("kept ");
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(editor.text()).isEqualTo("kept one\ntwo");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(told).containsExactly("undo", "redo");
    }

    @Test
    void cleansWhatIsPasted() {
        screen.setClipboard("one\r\ntwo\u0007\rthree");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(editor.text()).isEqualTo("one\ntwo\nthree");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEmpty();
    }

    @Test
    void cutsAndCopiesPlainText() {
        load("**one** two");
        screen.run(() -> editor.select(0, 7));
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(screen.clipboard()).isEqualTo("**one**");
        screen.press(KeyCode.CONTROL, KeyCode.X);
        assertThat(editor.text()).isEqualTo(" two");
    }

    @Test
    void tellsOfALargeChangeWhileTheOldTextIsThere() {
        load("before");
        screen.setClipboard("x".repeat(TextEditor.LARGE_CHANGE));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(told).isEmpty();
        screen.setClipboard("x".repeat(TextEditor.LARGE_CHANGE + 1));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(told).containsExactly("large 206");
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.DELETE);
        assertThat(told).containsExactly("large 206", "large 407");
    }

    @Test
    void stepsOverAnEmojiAsOne() {
        load("a" + FAMILY + FLAG + "b");
        screen.repeat(KeyCode.RIGHT, 3);
        assertThat(editor.caret()).isEqualTo(1 + FAMILY.length() + FLAG.length());
        screen.press(KeyCode.LEFT);
        assertThat(editor.caret()).isEqualTo(1 + FAMILY.length());
        screen.press(KeyCode.BACK_SPACE);
        assertThat(editor.text()).isEqualTo("a" + FLAG + "b");
        screen.press(KeyCode.DELETE);
        assertThat(editor.text()).isEqualTo("ab");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("a" + FAMILY + FLAG + "b");
    }

    @Test
    void letsTheTabKeyWalkThroughTheForm() {
        screen.press(KeyCode.TAB);
        assertThat(second.isFocusWithin()).isTrue();
        screen.press(KeyCode.TAB);
        assertThat(screen.find("next", Button.class).isFocused()).isTrue();
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(second.isFocusWithin()).isTrue();
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor.isFocusWithin()).isTrue();
        assertThat(editor.text() + second.text()).isEmpty();
    }

    @Test
    void speaksToAScreenReader() {
        load("one two");
        screen.run(() -> editor.select(4, 7));
        Node text = screen.find("first-text", Node.class);
        assertThat(text.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(text.getAccessibleText()).isEqualTo("What happened");
        assertThat(text.getAccessibleHelp()).isEqualTo("Begin anywhere");
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("one two");
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                .isEqualTo(7);
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                .isEqualTo(4);
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END))
                .isEqualTo(7);
    }

    @Test
    void setsMarkersByKeyAndTakesThemAway() {
        load("one two");
        screen.run(() -> editor.select(4, 7));
        screen.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(editor.text()).isEqualTo("one **two**");
        screen.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(editor.text()).isEqualTo("one two");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        assertThat(editor.text()).isEqualTo("one *two*");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("one two");
        screen.run(editor::toggleHeading);
        assertThat(editor.text()).isEqualTo("## one two");
    }

    @Test
    void offersAMenu() {
        load("one");
        screen.rightClick(screen.find("first-text", Node.class));
        screen.click("editor-select-all");
        assertThat(screen.<Object>run(() -> screen.find("first-text", Node.class)
                        .queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)))
                .isEqualTo(3);
    }

    @Test
    void showsThePromptOnlyWithoutText() {
        Node prompt = editor.lookup(".prompt");
        assertThat(prompt.isVisible()).isTrue();
        screen.type("a");
        assertThat(prompt.isVisible()).isFalse();
        screen.press(KeyCode.BACK_SPACE);
        assertThat(prompt.isVisible()).isTrue();
    }

    @Test
    void takesAnotherSurfaceForATextWithAVeryLongParagraph() {
        load("short\n" + "x".repeat(TextEditor.RICH_LIMIT));
        assertThat(isPlain()).isFalse();
        load("short\n" + "x".repeat(TextEditor.RICH_LIMIT + 1));
        assertThat(isPlain()).isTrue();
        assertThat(editor.text()).isEqualTo("short\n" + "x".repeat(TextEditor.RICH_LIMIT + 1));
        assertThat(editor.revision()).isZero();
    }

    @Test
    void keepsTextCaretFocusAndHistoryWhenTheSurfaceChanges() {
        load("x".repeat(TextEditor.RICH_LIMIT));
        screen.run(() -> editor.select(3, 3));
        screen.type("y");
        screen.waitUntil(this::isPlain);
        assertThat(editor.text()).hasSize(TextEditor.RICH_LIMIT + 1).startsWith("xxxyx");
        assertThat(editor.caret()).isEqualTo(4);
        assertThat(editor.revision()).isEqualTo(1);
        assertThat(editor.isFocusWithin()).isTrue();
        assertThat(screen.find("first-text", TextArea.class).getAccessibleText())
                .isEqualTo("What happened");
        screen.press(KeyCode.BACK_SPACE);
        screen.waitUntil(() -> !isPlain());
        assertThat(editor.text()).isEqualTo("x".repeat(TextEditor.RICH_LIMIT));
        assertThat(editor.revision()).isEqualTo(2);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("x".repeat(TextEditor.RICH_LIMIT));
        assertThat(editor.canUndo()).isFalse();
    }

    @Test
    void changesTheSurfaceBeforeALongParagraphIsPastedAndTakesThePasteBack() {
        screen.type("a");
        screen.setClipboard("x".repeat(TextEditor.RICH_LIMIT));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(isPlain()).isTrue();
        assertThat(editor.text()).hasSize(TextEditor.RICH_LIMIT + 1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.text()).isEqualTo("a");
    }

    @Test
    void refusesEditsWhenItIsForReadingOnly() {
        load("one");
        screen.run(() -> editor.setEditable(false));
        screen.setClipboard("two");
        screen.type("x");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        screen.press(KeyCode.DELETE);
        screen.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(editor.text()).isEqualTo("one");
        assertThat(editor.revision()).isZero();
    }

    @Test
    void takesTwentyThousandWords() {
        String text = "It was **not** the end of the world today.\n\n".repeat(2_300);
        load(text);
        assertThat(editor.wordCount()).isEqualTo(20_700);
        assertThat(editor.revision()).isZero();
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type("Yes");
        assertThat(editor.text()).isEqualTo(text + "Yes");
    }

    private void load(String text) {
        screen.run(() -> editor.load(text));
    }

    private boolean isPlain() {
        return editor.lookup(".text-area") != null;
    }

    private List<String> styled(String styleClass) {
        return screen.run(() -> editor.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getStyleClass().contains(styleClass)
                        && !text.getStyleClass().contains("marker"))
                .map(Text::getText)
                .toList());
    }
}
