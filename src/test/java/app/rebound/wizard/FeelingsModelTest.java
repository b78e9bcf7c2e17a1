package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Choosing feelings, and how they are stored.
@Tag("domain")
class FeelingsModelTest {
    private final FeelingsModel model = new FeelingsModel();

    @Test
    void aWordIsChosenAndTakenAway() {
        model.toggle("angry");
        model.toggle("sad");
        model.toggle("angry");
        assertThat(model.parts("f")).containsExactly(new AnswerPart("f", 0, "sad", FeelingsModel.MIDDLE));
    }

    @Test
    void anOwnWordIsAddedOnce() {
        assertThat(model.add("  hollow ")).isTrue();
        assertThat(model.add("hollow")).isFalse();
        assertThat(model.add("  ")).isFalse();
        assertThat(model.parts("f")).extracting(AnswerPart::text).containsExactly("hollow");
    }

    @Test
    void whatWasStoredComesBackInOrderAndInRange() {
        model.load(
                "f",
                List.of(
                        new AnswerPart("f", 0, "sad", 8),
                        AnswerPart.text("body", 0, "chest"),
                        new AnswerPart("f", 1, "hollow", 40)));
        assertThat(model.parts("f"))
                .containsExactly(new AnswerPart("f", 0, "sad", 8), new AnswerPart("f", 1, "hollow", 10));
    }
}
