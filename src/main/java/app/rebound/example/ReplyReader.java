package app.rebound.example;

import app.rebound.wizard.AnswerPart;
import app.rebound.yaml.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the example's answers: feelings with their strength, rows of a list, texts by part.
final class ReplyReader {
    private static final String FEELINGS = "feelings";
    private static final String ROWS = "rows";
    private static final String PARTS = "parts";
    private static final Set<String> REPLY = Set.of("exercise", FEELINGS, ROWS, PARTS);
    private static final Set<String> FEELING = Set.of("word", "amount");

    private ReplyReader() {}

    static List<Example.Reply> replies(List<Fields> answers) {
        var replies = new ArrayList<Example.Reply>();
        var taken = new HashSet<String>();
        for (Fields unnamed : answers) {
            String exercise = unnamed.text("exercise");
            Fields fields = unnamed.at("answer " + exercise).only(REPLY);
            if (!taken.add(exercise)) {
                throw fields.problem("exercise", "stands twice");
            }
            replies.add(new Example.Reply(exercise, parts(fields)));
        }
        return replies;
    }

    private static List<AnswerPart> parts(Fields fields) {
        var parts = new ArrayList<AnswerPart>();
        if (fields.has(FEELINGS)) {
            addFeelings(fields.many(FEELINGS), parts);
        }
        if (fields.has(ROWS)) {
            addRows(fields.many(ROWS), parts);
        }
        if (fields.has(PARTS)) {
            Fields texts = fields.one(PARTS);
            texts.names().forEach(key -> parts.add(AnswerPart.text(key, 0, texts.text(key))));
        }
        if (parts.isEmpty()) {
            throw fields.problem(PARTS, "must hold at least one");
        }
        return parts;
    }

    private static void addFeelings(List<Fields> feelings, List<AnswerPart> parts) {
        for (int position = 0; position < feelings.size(); position++) {
            Fields feeling = feelings.get(position).only(FEELING);
            int amount = feeling.number("amount");
            if (amount < 0 || amount > 10) {
                throw feeling.problem("amount", "must lie between 0 and 10");
            }
            parts.add(new AnswerPart(FEELINGS, position, feeling.text("word"), amount));
        }
    }

    private static void addRows(List<Fields> rows, List<AnswerPart> parts) {
        for (int position = 0; position < rows.size(); position++) {
            Fields row = rows.get(position);
            for (String key : row.names()) {
                parts.add(AnswerPart.text(key, position, row.text(key)));
            }
        }
    }
}
