package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.ui.EditHistory.Edit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Steps of undo: what joins, and that all of them lead back.
@Tag("domain")
class EditHistoryTest {
    private final EditHistory history = new EditHistory();

    @Test
    void joinsWhatIsTypedInOneGo() {
        history.add(new Edit(0, "", "a"));
        history.add(new Edit(1, "", "bc"));
        history.add(new Edit(2, "c", ""));
        assertThat(history.undo()).contains(new Edit(0, "ab", ""));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void joinsDeletionsEachWay() {
        history.add(new Edit(3, "d", ""));
        history.add(new Edit(2, "c", ""));
        history.add(new Edit(2, "e", ""));
        assertThat(history.undo()).contains(new Edit(2, "", "cde"));
    }

    @Test
    void startsAStepAfterAPauseAndAfterALineBreak() {
        history.add(new Edit(0, "", "a"));
        history.closeGroup();
        history.add(new Edit(1, "", "\n"));
        history.add(new Edit(2, "", "b"));
        assertThat(history.undo()).contains(new Edit(2, "b", ""));
        assertThat(history.undo()).contains(new Edit(1, "\n", ""));
        assertThat(history.undo()).contains(new Edit(0, "a", ""));
        assertThat(history.undo()).isEmpty();
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingNewIsWritten() {
        history.add(new Edit(0, "", "a"));
        var _ = history.undo();
        assertThat(history.canRedo()).isTrue();
        history.add(new Edit(0, "", "b"));
        assertThat(history.canRedo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void leadsBackToTheBeginningAndForthToTheEnd(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder("It was the third of March.");
            String first = text.toString();
            var lived = new EditHistory();
            for (int i = 0; i < 30; i++) {
                int start = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), start + random.nextInt(4));
                var edit = new Edit(start, text.substring(start, end), "ab\nc".substring(0, random.nextInt(5)));
                if (!edit.isNothing()) {
                    apply(text, edit);
                    lived.add(edit);
                }
                if (random.nextInt(5) == 0) {
                    lived.closeGroup();
                }
            }
            String last = text.toString();
            for (Optional<Edit> edit = lived.undo(); edit.isPresent(); edit = lived.undo()) {
                apply(text, edit.get());
            }
            assertThat(text.toString()).as("seed %d", seed).isEqualTo(first);
            for (Optional<Edit> edit = lived.redo(); edit.isPresent(); edit = lived.redo()) {
                apply(text, edit.get());
            }
            assertThat(text.toString()).as("seed %d", seed).isEqualTo(last);
        }
    }

    private static void apply(StringBuilder text, Edit edit) {
        int end = edit.position() + edit.removed().length();
        assertThat(text.substring(edit.position(), end)).isEqualTo(edit.removed());
        text.replace(edit.position(), end, edit.inserted());
    }
}
