package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The order of the questions, and what is kept of each.
@Tag("domain")
class DeckModelTest {
    private final List<Part> all = IntStream.range(0, 8)
            .mapToObj(i -> new Part("questions", "q-" + i, false))
            .toList();
    private final List<Part> asked = all.subList(0, 5);
    private final DeckModel model = new DeckModel(all, asked);

    private Part open() {
        return model.open().orElseThrow();
    }

    @Test
    void whatIsPutOffComesBehindTheOthersAndWhatIsSkippedDoesNot() {
        model.load(List.of());
        model.later(open());
        model.skip(open());
        model.write(open(), "words");
        model.next();
        assertThat(open()).isEqualTo(asked.get(3));
        model.next();
        assertThat(open()).isEqualTo(asked.get(4));
        model.skip(open());
        assertThat(open()).isEqualTo(asked.get(3));
        model.skip(open());
        assertThat(open()).isEqualTo(asked.get(0));
        model.write(open(), "later after all");
        model.next();
        assertThat(model.open()).isEmpty();
        assertThat(model.count(DeckModel.State.ANSWERED)).isEqualTo(2);
        assertThat(model.count(DeckModel.State.SKIPPED)).isEqualTo(3);
    }

    @Test
    void oneGoesOnWhereOneStopped() {
        model.load(List.of(
                AnswerPart.text("q-0", 0, "a"), new AnswerPart("q-1", 0, "", 1), new AnswerPart("q-2", 0, "", 2)));
        assertThat(open()).isEqualTo(asked.get(3));
        assertThat(model.state(asked.get(1))).isEqualTo(DeckModel.State.SKIPPED);
        assertThat(model.state(asked.get(2))).isEqualTo(DeckModel.State.LATER);
    }

    @Test
    void whatIsOnlyMarkedCountsAsNothingWritten() {
        model.load(List.of());
        model.skip(open());
        model.setHard(open(), true);
        assertThat(model.parts()).hasSize(2).allMatch(AnswerPart::isBlank);
        assertThat(new AnswerContent(model.parts(), false, false).progress(false))
                .isEqualTo(Progress.OPEN);
    }

    @Test
    void answersOfAnotherKindsDeckAreKept() {
        List<AnswerPart> stored = List.of(AnswerPart.text("q-1", 0, "asked"), AnswerPart.text("q-7", 0, "not asked"));
        model.load(stored);
        assertThat(model.parts()).isEqualTo(stored);
    }

    @Test
    void whateverIsDoneIsStoredAndComesBack() {
        var random = new Random(11);
        model.load(List.of());
        for (int i = 0; i < 400; i++) {
            if (model.open().isEmpty()) {
                model.open(asked.get(random.nextInt(asked.size())));
            }
            Part part = open();
            switch (random.nextInt(6)) {
                case 0 -> model.write(part, "words " + i);
                case 1 -> model.write(part, "");
                case 2 -> model.setHard(part, random.nextBoolean());
                case 3 -> model.skip(part);
                case 4 -> model.later(part);
                default -> model.next();
            }
            var again = new DeckModel(all, asked);
            again.load(model.parts());
            assertThat(again.parts()).isEqualTo(model.parts());
            assertThat(asked).allSatisfy(question -> {
                assertThat(again.state(question)).isEqualTo(model.state(question));
                assertThat(again.isHard(question)).isEqualTo(model.isHard(question));
            });
            again.open()
                    .ifPresent(question ->
                            assertThat(again.state(question)).isIn(DeckModel.State.OPEN, DeckModel.State.LATER));
        }
    }
}
