package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.feedback.Feedback;
import app.rebound.id.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What others said, word for word, and what a second reading made of it; first reactions stay out.
final class FeedbackChapter implements ChapterSource {
    private final ChapterWords words;

    FeedbackChapter(ChapterWords words) {
        this.words = words;
    }

    @Override
    public List<Named> things(Material material) {
        return material.cards(Noun.FEEDBACK).stream().map(words::named).toList();
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        return wanted.chapter(chosen.cards(Noun.FEEDBACK).stream()
                .map(said -> words.section(said, from(said), said(said)))
                .toList());
    }

    private String from(Card feedback) {
        return Stream.of(Feedback.WHO, Feedback.TOLD_ON)
                .map(field -> words.said(feedback, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Block> said(Card feedback) {
        List<Block> said = new ArrayList<>();
        String spoken = words.said(feedback, Feedback.WORDS);
        if (!spoken.isEmpty()) {
            said.add(new Block.Prose(spoken.lines().map(line -> "> " + line).collect(Collectors.joining("\n"))));
        }
        said.addAll(words.labelled(feedback, List.of(Feedback.IS_TRUE, Feedback.NOT_TRUE, Feedback.USEFUL)));
        return said;
    }
}
