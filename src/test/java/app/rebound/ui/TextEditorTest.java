package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Pulses;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// What a person does in an editor, and what the editor tells the screen around it.
@FxTest
class TextEditorTest {
    private static final String FAMILY = "👩‍👩‍👧";
    private static final String FLAG = "🇫🇷";

    @Test
    void typingRaisesTheRevisionAndStylingDoesNot(Screen screen) {
        TextEditor editor = shown(screen, "");
        String typed = "**two** years";
        screen.type(typed);
        assertThat(screen.run(editor::text)).isEqualTo(typed);
        assertThat(screen.run(() -> editor.lookupAll(".text.strong"))).isNotEmpty();
        assertThat(editor.revision()).isEqualTo(typed.length());
    }

    @Test
    void loadingRaisesNoRevisionAndForgetsTheHistory(Screen screen) {
        TextEditor editor = shown(screen, "");
        screen.type("a");
        long before = editor.revision();
        screen.run(() -> {
            editor.load("# The *third* of March\r\n\n- the **letter**");
            editor.setStyle("-fx-font-size: 24px");
            editor.setCompact(true);
            editor.setPreferredRows(3);
        });
        assertThat(screen.run(editor::text)).isEqualTo("# The *third* of March\n\n- the **letter**");
        assertThat(editor.revision()).isEqualTo(before);
        assertThat(screen.run(editor::canUndo)).isFalse();
        assertThat(screen.run(editor::caret)).isZero();
        assertThat(screen.run(editor::wordCount)).isEqualTo(6);
    }

    @Test
    void undoAndRedoGoThroughWhatWasTyped(Screen screen) {
        TextEditor editor = shown(screen, "Ana ");
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type("called");
        screen.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(screen.run(editor::text)).isEqualTo("Ana **called**");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("Ana called");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("Ana ");
        assertThat(screen.run(editor::canUndo)).isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("Ana **called**");
        assertThat(screen.run(editor::canRedo)).isFalse();
    }

    @Test
    void undoAndRedoBeyondTheOwnHistoryAreHandedOut(Screen screen) {
        TextEditor editor = shown(screen, "Ana called");
        var handedOut = new ArrayList<String>();
        screen.run(() -> {
            editor.onUndoBeyond(() -> handedOut.add("undo"));
            editor.onRedoBeyond(() -> handedOut.add("redo"));
        });
        screen.type("x");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(handedOut).isEmpty();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(handedOut).containsExactly("undo");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(handedOut).containsExactly("undo");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(handedOut).containsExactly("undo", "redo", "redo");
        assertThat(screen.run(editor::text)).isEqualTo("xAna called");
    }

    @Test
    void aPasteComesInCleanAndAsOneStep(Screen screen) {
        TextEditor editor = shown(screen, "");
        screen.type("> ");
        screen.setClipboard("one\r\ntwo\rthree\u0000\u0007 four\tfive\u001B");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(screen.run(editor::text)).isEqualTo("> one\ntwo\nthree four\tfive");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("> ");
    }

    @Test
    void aPasteThatIsTooMuchIsSaidAndChangesNothing(Screen screen) {
        TextEditor editor = shown(screen, "kept");
        screen.run(() -> editor.select(4, 4));
        for (String tooMuch : List.of(
                "five megabytes\n".repeat(350_000), "x".repeat(TextLimit.PARAGRAPH), FAMILY.repeat(TextLimit.PAIRS))) {
            screen.setClipboard(tooMuch);
            screen.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(screen.run(editor::text)).isEqualTo("kept");
            assertThat(editor.revision()).isZero();
            Label notice = (Label) editor.lookup("#editor-notice");
            assertThat(notice.isVisible()).isTrue();
            assertThat(notice.getText()).contains("Nothing was put in, and what you wrote is as it was");
            assertThat(screen.find("text", Region.class).getAccessibleHelp()).isEqualTo(notice.getText());
        }
        assertThat(((Label) editor.lookup("#editor-notice")).getText()).contains("100,000");
        screen.picture(editor, "editor-too-much");
        screen.setClipboard("x".repeat(TextLimit.PARAGRAPH - 4));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(screen.run(editor::text)).hasSize(TextLimit.PARAGRAPH);
        assertThat(editor.lookup("#editor-notice").isVisible()).isFalse();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("kept");
    }

    @Test
    void aLargeChangeIsToldWhileTheOldTextIsThere(Screen screen) {
        TextEditor editor = shown(screen, "before");
        var texts = new ArrayList<String>();
        screen.run(() -> editor.onLargeChange(() -> texts.add(editor.text())));
        String small = "s".repeat(TextEditor.LARGE_CHANGE);
        screen.setClipboard(small);
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(texts).isEmpty();
        screen.setClipboard("L".repeat(TextEditor.LARGE_CHANGE + 1));
        screen.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(texts).containsExactly(small + "before");
        texts.clear();
        String whole = screen.run(editor::text);
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.DELETE);
        assertThat(texts).containsExactly(whole);
        assertThat(screen.run(editor::text)).isEmpty();
    }

    @Test
    void theCaretStepsOverAnEmojiAsAWhole(Screen screen) {
        TextEditor editor = shown(screen, "a" + FAMILY + FLAG + "b");
        List<Integer> stops = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            screen.press(KeyCode.RIGHT);
            stops.add(screen.run(editor::caret));
        }
        int flag = 1 + FAMILY.length();
        int end = flag + FLAG.length();
        assertThat(stops).containsExactly(1, flag, end, end + 1);
        screen.repeat(KeyCode.LEFT, 2);
        assertThat(screen.run(editor::caret)).isEqualTo(flag);
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(screen.clipboard()).isEqualTo(FLAG);
    }

    @Test
    void anEmojiIsDeletedAsAWhole(Screen screen) {
        TextEditor editor = shown(screen, FAMILY + FLAG + "b");
        screen.press(KeyCode.DELETE);
        assertThat(screen.run(editor::text)).isEqualTo(FLAG + "b");
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.BACK_SPACE);
        assertThat(screen.run(editor::text)).isEqualTo("b");
    }

    @Test
    void tabWalksThroughAForm(Screen screen) {
        TextEditor first = editor(screen, "first");
        TextEditor second = editor(screen, "second");
        Button save = screen.run(() -> new Button("Save"));
        screen.show(() -> new VBox(8, first, second, save));
        screen.run(first::requestFocus);
        screen.press(KeyCode.TAB);
        assertThat(second.isFocusWithin()).isTrue();
        screen.press(KeyCode.TAB);
        assertThat(save.isFocused()).isTrue();
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(second.isFocusWithin()).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(first.isFocusWithin()).isTrue();
        screen.press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(second.isFocusWithin()).isTrue();
        assertThat(screen.run(() -> first.text() + second.text())).isEqualTo("firstsecond");
    }

    @Test
    void markersAreSetByKeyAndTakenAway(Screen screen) {
        TextEditor editor = shown(screen, "two words");
        screen.run(() -> editor.select(4, 9));
        screen.press(KeyCode.CONTROL, KeyCode.I);
        assertThat(screen.run(editor::text)).isEqualTo("two *words*");
        screen.press(KeyCode.CONTROL, KeyCode.I);
        assertThat(screen.run(editor::text)).isEqualTo("two words");
        screen.run(editor::toggleQuote);
        assertThat(screen.run(editor::text)).isEqualTo("> two words");
    }

    @Test
    void aListGoesOnByEnterAndItsItemsMoveByTab(Screen screen) {
        TextEditor editor = editor(screen, "");
        Button save = screen.run(() -> new Button("Save"));
        screen.show(() -> new VBox(8, editor, save));
        screen.run(editor::requestFocus);
        screen.type("1. ask");
        screen.press(KeyCode.ENTER);
        screen.type("when");
        screen.press(KeyCode.TAB);
        assertThat(screen.run(editor::text)).isEqualTo("1. ask\n   1. when");
        assertThat(screen.run(() -> editor.lookupAll(".paragraph-text.list-2"))).hasSize(1);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("1. ask\n2. when");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.press(KeyCode.SHIFT, KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        assertThat(screen.run(editor::text)).isEqualTo("1. ask\n2. when\n3. ");
        screen.press(KeyCode.ENTER);
        assertThat(screen.run(editor::text)).isEqualTo("1. ask\n2. when\n");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).isEqualTo("1. ask\n2. when\n3. ");
        screen.press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(save.isFocused()).as("Ctrl+Tab leaves a list too").isTrue();
    }

    @Test
    void whoMayOnlyReadChangesNothing(Screen screen) {
        TextEditor editor = shown(screen, "kept");
        screen.type("x");
        screen.run(() -> editor.setEditable(false));
        long before = editor.revision();
        screen.setClipboard("pasted");
        screen.type("y");
        screen.press(KeyCode.CONTROL, KeyCode.V);
        screen.press(KeyCode.CONTROL, KeyCode.B);
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.BACK_SPACE);
        screen.press(KeyCode.DELETE);
        screen.press(KeyCode.CONTROL, KeyCode.A);
        screen.press(KeyCode.CONTROL, KeyCode.X);
        screen.press(KeyCode.DELETE);
        assertThat(screen.run(editor::text)).isEqualTo("xkept");
        assertThat(editor.revision()).isEqualTo(before);
        screen.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(screen.clipboard()).isEqualTo("xkept");
        screen.run(() -> editor.setEditable(true));
        screen.press(KeyCode.DELETE);
        assertThat(screen.run(editor::text)).isEmpty();
    }

    @Test
    void aParagraphFromRightToLeftStandsAtTheRight(Screen screen) {
        TextEditor editor = shown(screen, "left to right\n\nשלום, זה מכתב");
        assertThat(screen.run(() -> editor.lookupAll(".paragraph-text.right-to-left")))
                .hasSize(1);
        screen.press(KeyCode.CONTROL, KeyCode.END);
        int end = screen.run(editor::caret);
        screen.press(KeyCode.LEFT);
        assertThat(screen.run(editor::caret)).as("nothing is left of the end").isEqualTo(end);
        screen.press(KeyCode.RIGHT);
        assertThat(screen.run(editor::caret)).isEqualTo(end - 1);
        assertThat(editor.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void thePromptIsThereWhileNothingIsWritten(Screen screen) {
        TextEditor editor = shown(screen, "");
        screen.run(() -> editor.setPrompt("What happened?"));
        Node prompt = editor.lookup(".prompt");
        assertThat(prompt.isVisible()).isTrue();
        screen.type("a");
        assertThat(prompt.isVisible()).isFalse();
        screen.press(KeyCode.BACK_SPACE);
        assertThat(prompt.isVisible()).isTrue();
    }

    @Test
    void twentyThousandWordsAreLoadedAndWrittenIn(Screen screen) {
        String paragraph = "It was **not** only the *second* site, ".repeat(10).strip();
        String text = String.join("\n\n", Collections.nCopies(290, paragraph));
        TextEditor editor = shown(screen, text);
        assertThat(screen.run(editor::wordCount)).isGreaterThanOrEqualTo(20_000);
        assertThat(screen.run(editor::text)).isEqualTo(text);
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type(" And more");
        assertThat(screen.run(editor::text)).isEqualTo(text + " And more");
        assertThat(editor.revision()).isEqualTo(" And more".length());
    }

    private static String book(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> "Paragraph " + i + ": "
                        + "it was **not** the second site. ".repeat(4).strip())
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void aLongTextIsWholeFromTheFirstMomentHoweverLittleOfItIsShown(Screen screen) {
        String book = book(2_000);
        TextEditor editor = shown(screen, "");
        int shown = screen.run(() -> {
            editor.load(book);
            assertThat(editor.text()).as("what a save would take").isEqualTo(book);
            editor.select(3, 3);
            return area(editor).getLength();
        });
        assertThat(shown).as("comes in slices").isLessThan(book.length() / 2);
        screen.run(() -> {
            // As typed into what is shown, before all of it is there.
            area(editor).replaceText(3, 3, "MORE");
            assertThat(editor.text()).isEqualTo("ParMORE" + book.substring(3));
            editor.undo();
            assertThat(editor.text()).isEqualTo(book);
            editor.load(book + "\nlast");
            editor.insert(book.length(), " END");
            assertThat(editor.text()).isEqualTo(book + " END\nlast");
            editor.undo();
            editor.reveal(book.length() + 1, book.length() + 5);
            assertThat(editor.selectedText()).isEqualTo("last");
        });
        whole(screen, editor);
        assertThat(screen.run(() -> area(editor).getText())).isEqualTo(book + "\nlast");
        assertThat(screen.run(editor::selectedText)).isEqualTo("last");
    }

    @Test
    void aLongPasteIsOneStepAndKeptWholeWhileItComesIn(Screen screen) {
        String book = book(3_000);
        String small = "before\nmiddle after";
        TextEditor editor = shown(screen, small);
        screen.setClipboard(book);
        screen.run(() -> editor.select(7, 13));
        long revision = editor.revision();
        screen.run(() -> {
            area(editor).paste();
            assertThat(area(editor).getLength()).isLessThan(book.length() / 2);
            assertThat(editor.text()).isEqualTo("before\n" + book + " after");
            assertThat(editor.revision()).isEqualTo(revision + 1);
            assertThat(editor.caret()).isEqualTo(7 + book.length());
        });
        assertThat(editor.lookup(".editor-notice").isVisible()).isTrue();
        whole(screen, editor);
        assertThat(screen.run(() -> area(editor).getText())).isEqualTo("before\n" + book + " after");
        assertThat(screen.run(editor::caret)).isEqualTo(7 + book.length());
        assertThat(editor.lookup(".editor-notice").isVisible()).isFalse();
        screen.run(editor::undo);
        assertThat(screen.run(editor::text)).isEqualTo(small);
        screen.run(() -> {
            editor.redo();
            // Typed at the caret while the rest still comes in.
            area(editor).replaceSelection("!");
            assertThat(editor.text()).isEqualTo("before\n" + book + "! after");
            editor.undo();
            editor.undo();
            assertThat(editor.text()).isEqualTo(small);
            editor.redo();
            editor.load("another");
            assertThat(editor.text()).isEqualTo("another");
        });
        Pulses.settle();
        assertThat(screen.run(editor::text)).isEqualTo("another");
    }

    private static StyledArea area(TextEditor editor) {
        return (StyledArea) editor.lookup(".styled-text-area");
    }

    private static void whole(Screen screen, TextEditor editor) {
        screen.waitUntil(() -> area(editor).getLength() == editor.text().length());
    }

    private static TextEditor editor(Screen screen, String text) {
        return screen.run(() -> {
            var editor = new TextEditor(Messages.of(Locale.ENGLISH));
            editor.setControlId("text");
            editor.load(text);
            return editor;
        });
    }

    private static TextEditor shown(Screen screen, String text) {
        TextEditor editor = editor(screen, text);
        screen.show(() -> new VBox(editor, new Region()));
        screen.run(editor::requestFocus);
        return editor;
    }
}
