package app.rebound.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;

/// What an editor asks about the spelling of its text; every method is called, and answers, on the drawing thread.
///
/// It is offered on a node ([#offer]) to all editors that come to stand below it, so that whoever makes an editor need
/// not know of spelling; a page that wants none offers [#NONE].
public interface SpellingSource {
    /// Some characters of a paragraph.
    record Range(int start, int end) {}

    /// Looks at nothing.
    SpellingSource NONE = new SpellingSource() {
        private final ReadOnlyIntegerWrapper never = new ReadOnlyIntegerWrapper();

        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public ReadOnlyIntegerProperty changesProperty() {
            return never.getReadOnlyProperty();
        }

        @Override
        public void check(List<String> paragraphs, Consumer<List<List<Range>>> show) {
            show.accept(paragraphs.stream().map(_ -> List.<Range>of()).toList());
        }

        @Override
        public void suggest(String word, String paragraph, Consumer<List<String>> show) {
            show.accept(List.of());
        }

        @Override
        public void add(String word) {}

        @Override
        public void ignore(String word) {}
    };

    /// Whether anything is looked at now.
    boolean isOn();

    /// Rises when words that were checked may be judged anew.
    ReadOnlyIntegerProperty changesProperty();

    /// Finds the misspelt words of each paragraph, from which all that is no prose was blanked, and hands them to
    /// `show` later.
    void check(List<String> paragraphs, Consumer<List<List<Range>>> show);

    /// Finds words that `word` may have been meant to be, best first, and hands them to `show` later.
    ///
    /// @param paragraph where the word stands
    void suggest(String word, String paragraph, Consumer<List<String>> show);

    /// Keeps `word` among the person's own.
    void add(String word);

    /// Lets `word` pass until the workbook is closed.
    void ignore(String word);

    /// Offers `source` to the editors that will stand below `node`.
    static void offer(Node node, SpellingSource source) {
        node.getProperties().put(SpellingSource.class, source);
    }

    /// What is offered nearest above `node`, or [#NONE].
    static SpellingSource above(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(SpellingSource.class) instanceof SpellingSource source) {
                return source;
            }
        }
        return NONE;
    }
}
