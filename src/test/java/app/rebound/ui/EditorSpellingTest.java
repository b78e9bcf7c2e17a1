package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// What an editor underlines, and what is done about it by hand; words with an x are wrong here.
@FxTest
class EditorSpellingTest {
    private final Xes source = new Xes();

    @Test
    void underlinesWhatIsInSightButNotTheWordBeingTyped(Screen screen) {
        TextEditor editor = shown(
                screen,
                "One wxrd and `cxde`, [[lxnk]]\n\n**bxld** end\n1. one\n   - two\n     - three\n> said\n> again\n\nEnd");
        screen.waitUntil(() -> waves(editor).equals("wxrd bxld"));
        assertThat(source.asked).doesNotContain("cxde", "lxnk");
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type(" fxrst sxcond");
        screen.waitUntil(() -> waves(editor).equals("wxrd bxld fxrst"));
        screen.type(" ");
        screen.waitUntil(() -> waves(editor).equals("wxrd bxld fxrst sxcond"));
        screen.picture(editor, "editor-spelling");
        screen.setDark(editor, true);
        screen.picture(editor, "editor-spelling-dark");
        assertThat(screen.run(editor::revision)).as("waves are no edit").isEqualTo(" fxrst sxcond ".length());
        screen.press(KeyCode.CONTROL, KeyCode.HOME);
        screen.press(KeyCode.ENTER);
        assertThat(screen.run(() -> waves(editor)))
                .as("waves move with their words")
                .isEqualTo("wxrd bxld fxrst sxcond");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.run(() -> source.isOn = false);
        screen.press(KeyCode.CONTROL, KeyCode.END);
        int before = source.asked.length();
        screen.type("lxst word");
        screen.run(() -> editor.select(0, 0));
        assertThat(source.asked).hasSize(before);
    }

    @Test
    void onlyWhatIsInSightIsLookedAt(Screen screen) {
        TextEditor editor = shown(screen, "a lxne\n".repeat(5_000) + "the lxst");
        screen.waitUntil(() -> waves(editor).startsWith("lxne lxne"));
        assertThat(source.paragraphs).isLessThan(100);
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.waitUntil(() -> waves(editor).endsWith("lxst"));
        assertThat(source.paragraphs).isLessThan(200);
    }

    @Test
    void aWordIsPutRightByTheMenu(Screen screen) {
        TextEditor editor = shown(screen, "One wxrd and mxre");
        screen.waitUntil(() -> waves(editor).equals("wxrd mxre"));
        assertThat(help(screen)).doesNotContain("wxrd");
        screen.press(KeyCode.F7);
        assertThat(screen.run(editor::selectedText)).isEqualTo("wxrd");
        assertThat(help(screen)).contains("Not in the dictionary: wxrd");
        screen.press(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(screen.menu("editor-menu")).startsWith("word", "ward");
        screen.picture(screen.lookup("#editor-suggestion-1").query(), "editor-spelling-menu");
        screen.click("editor-suggestion-1");
        assertThat(screen.run(editor::text)).isEqualTo("One word and mxre");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(screen.run(editor::text)).as("one step of undo").isEqualTo("One wxrd and mxre");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.press(KeyCode.F7);
        assertThat(screen.run(editor::selectedText)).isEqualTo("mxre");
        screen.press(KeyCode.F7);
        assertThat(screen.run(editor::selectedText))
                .as("round to the first again")
                .isEqualTo("mxre");
        screen.press(KeyCode.CONTROL, KeyCode.PERIOD);
        screen.click("editor-add-word");
        assertThat(source.own).containsExactly("mxre");
        screen.waitUntil(() -> waves(editor).isEmpty());
        screen.press(KeyCode.F7);
        Label notice = screen.find("editor-notice", Label.class);
        assertThat(notice.isVisible()).isTrue();
        assertThat(notice.getText()).isEqualTo("No more words to look at.");
        screen.press(KeyCode.CONTROL, KeyCode.END);
        screen.type(" rxght ");
        assertThat(notice.isVisible()).isFalse();
        screen.waitUntil(() -> waves(editor).equals("rxght"));
        screen.run(() -> editor.select(20, 20));
        screen.press(KeyCode.CONTROL, KeyCode.PERIOD);
        screen.click("editor-ignore-word");
        screen.waitUntil(() -> waves(editor).isEmpty());
    }

    @Test
    void aPageCanDoWithoutAndAMenuOfARightWordHasNoSuggestions(Screen screen) {
        TextEditor quiet = editor(screen, "One wxrd");
        TextEditor loud = editor(screen, "One wxrd");
        screen.show(() -> {
            var page = new VBox(quiet);
            SpellingSource.offer(page, SpellingSource.NONE);
            var root = new VBox(page, loud);
            SpellingSource.offer(root, source);
            return root;
        });
        assertThat(source.paragraphs).as("a text that is only shown").isZero();
        screen.run(loud::requestFocus);
        screen.waitUntil(() -> waves(loud).equals("wxrd"));
        assertThat(screen.run(() -> waves(quiet))).isEmpty();
        assertThat(source.paragraphs).isEqualTo(1);
        screen.run(quiet::requestFocus);
        screen.press(KeyCode.F7);
        assertThat(screen.run(quiet::selectedText)).isEmpty();
        screen.run(() -> loud.select(0, 0));
        screen.run(loud::requestFocus);
        screen.press(KeyCode.CONTROL, KeyCode.PERIOD);
        assertThat(screen.isShown("editor-suggestion-none")).isFalse();
        assertThat(screen.isShown("editor-add-word")).isFalse();
        assertThat(screen.isShown("editor-undo")).isTrue();
    }

    /// What is underlined in what is in sight.
    private static String waves(TextEditor editor) {
        return editor.lookupAll(".text.misspelt").stream()
                .map(Text.class::cast)
                .sorted((one, other) -> {
                    var a = one.localToScene(0, 0);
                    var b = other.localToScene(0, 0);
                    return Math.abs(a.getY() - b.getY()) > 6
                            ? Double.compare(a.getY(), b.getY())
                            : Double.compare(
                                    one.localToScene(one.getBoundsInLocal()).getMinX(),
                                    other.localToScene(other.getBoundsInLocal()).getMinX());
                })
                .map(Text::getText)
                .collect(Collectors.joining(" "));
    }

    private static String help(Screen screen) {
        return String.valueOf(screen.run(() -> screen.find("text", Region.class).getAccessibleHelp()));
    }

    private static TextEditor editor(Screen screen, String text) {
        return screen.run(() -> {
            var editor = new TextEditor(Messages.of(Locale.ENGLISH));
            editor.setControlId("text");
            editor.setPreferredRows(15);
            editor.load(text);
            return editor;
        });
    }

    private TextEditor shown(Screen screen, String text) {
        TextEditor editor = editor(screen, text);
        screen.show(() -> {
            var root = new VBox(editor, new Region());
            SpellingSource.offer(root, source);
            return root;
        });
        screen.run(editor::requestFocus);
        return editor;
    }

    /// Every word with an x is wrong.
    private static final class Xes implements SpellingSource {
        private static final Pattern WRONG = Pattern.compile("\\p{L}*x\\p{L}*");

        private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
        private final List<String> own = new ArrayList<>();
        private String asked = "";
        private int paragraphs;
        private boolean isOn = true;

        @Override
        public boolean isOn() {
            return isOn;
        }

        @Override
        public ReadOnlyIntegerProperty changesProperty() {
            return changes.getReadOnlyProperty();
        }

        @Override
        public void check(List<String> texts, Consumer<List<List<Range>>> show) {
            paragraphs += texts.size();
            asked += String.join("\n", texts);
            show.accept(texts.stream()
                    .map(text -> WRONG.matcher(text)
                            .results()
                            .filter(word -> !own.contains(word.group()))
                            .map(word -> new Range(word.start(), word.end()))
                            .toList())
                    .toList());
        }

        @Override
        public void suggest(String word, String paragraph, Consumer<List<String>> show) {
            show.accept(List.of(word.replace('x', 'o'), word.replace('x', 'a')));
        }

        @Override
        public void add(String word) {
            own.add(word);
            changes.set(changes.get() + 1);
        }

        @Override
        public void ignore(String word) {
            add(word);
        }
    }
}
