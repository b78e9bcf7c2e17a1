package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.text.Messages;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Turns an answer into what is printed of it, by the kind of its exercise.
final class AnswerBlocks {
    private final Messages messages;
    private final FeelingVocabulary feelings;
    private final CardWords cardWords;

    AnswerBlocks(Messages messages, FeelingVocabulary feelings) {
        this.messages = messages;
        this.feelings = feelings;
        cardWords = new CardWords(messages);
    }

    List<Block> of(Exercise exercise, Answer answer) {
        return switch (exercise.kind()) {
            case WRITING, STEMS, LETTER, READING, TRACK, QUESTION_DECK, SUMMARY, RUNWAY, DATED_LETTER ->
                texts(exercise, answer);
            case LIST, REFRAME -> list(exercise, answer);
            case FEELINGS -> feelings(exercise, answer);
            default -> earlier(answer);
        };
    }

    /// What was collected, one block each.
    List<Block> cards(List<Card> collected) {
        return collected.stream()
                .<Block>map(card -> new Block.Labelled(
                        messages.get("trash.kind." + card.type().id()), cardWords.printed(card)))
                .toList();
    }

    private List<Block> texts(Exercise exercise, Answer answer) {
        List<Block> blocks = new ArrayList<>();
        for (app.rebound.wizard.Part part : exercise.parts()) {
            String text = answer.text(part.key());
            if (text.isBlank()) {
                continue;
            }
            blocks.add(
                    exercise.parts().size() == 1
                            ? new Block.Prose(text)
                            : new Block.Labelled(messages.get(part.labelKey()), text));
        }
        return blocks;
    }

    /// What was written while the page still asked for an answer; panels store cards.
    private static List<Block> earlier(Answer answer) {
        return answer.parts().stream()
                .map(AnswerPart::text)
                .filter(text -> !text.isBlank())
                .map(text -> (Block) new Block.Prose(text))
                .toList();
    }

    private List<Block> list(Exercise exercise, Answer answer) {
        var rows = new TreeMap<Integer, List<String>>();
        for (app.rebound.wizard.Part part : exercise.parts()) {
            for (AnswerPart piece : answer.parts()) {
                if (piece.key().equals(part.key()) && !piece.text().isBlank()) {
                    rows.computeIfAbsent(piece.position(), _ -> new ArrayList<>())
                            .add(piece.text().strip());
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Bullets(rows.values().stream()
                        .map(row -> String.join(" – ", row))
                        .toList()));
    }

    private List<Block> feelings(Exercise exercise, Answer answer) {
        List<Block> blocks = new ArrayList<>();
        String picker = exercise.parts().getFirst().key();
        List<Block.Rating> ratings = new ArrayList<>();
        for (AnswerPart piece : answer.parts()) {
            Integer amount = piece.amount();
            if (piece.key().equals(picker) && amount != null) {
                String word = feelings.word(piece.text())
                        .map(known -> messages.get(known.nameKey()))
                        .orElse(piece.text());
                ratings.add(new Block.Rating(word, Math.clamp(amount, 0, 10)));
            }
        }
        if (!ratings.isEmpty()) {
            blocks.add(new Block.Ratings(ratings));
        }
        exercise.parts().stream().skip(1).forEach(part -> {
            String text = answer.text(part.key());
            if (!text.isBlank()) {
                blocks.add(new Block.Labelled(messages.get(part.labelKey()), text));
            }
        });
        return blocks;
    }
}
