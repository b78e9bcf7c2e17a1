package app.rebound.card;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of a card on one line and in earlier versions.
public final class CardWords {
    private final Messages messages;
    private final DateWords dates;

    public CardWords(Messages messages) {
        this.messages = messages;
        dates = new DateWords(messages);
    }

    /// What names the card; a plain word where it has no title.
    public String title(Card card) {
        String title = card.title().strip();
        return title.isEmpty()
                ? messages.get("card.untitled")
                : title.lines().findFirst().orElse("");
    }

    /// Choices, days and numbers of `fields` that say something, on one line; words are left out.
    public String about(Card card, List<? extends Field> fields) {
        return fields.stream()
                .filter(field -> !(field instanceof Field.Text) && card.values().get(field) != null)
                .map(field -> said(card.type(), field, card.values()))
                .collect(Collectors.joining(" · "));
    }

    /// Everything that a card says, a label above each.
    public String all(CardType type, Values values) {
        return type.fields().stream()
                .filter(field -> values.get(field) != null)
                .map(field -> field.equals(type.title())
                        ? values.text(type.title())
                        : messages.get(type.labelKey(field)) + "\n" + said(type, field, values))
                .collect(Collectors.joining("\n\n"));
    }

    /// What may be printed: the title, then a line for each field that says something and is not kept back.
    public String printed(Card card) {
        var lines = new ArrayList<String>();
        lines.add(title(card));
        for (Field field : card.type().fields()) {
            boolean isSaid = card.values().get(field) != null
                    && !field.equals(card.type().title());
            if (isSaid && !card.type().keptBack().contains(field)) {
                lines.add(messages.get(
                        "card.line",
                        messages.get(card.type().labelKey(field)),
                        said(card.type(), field, card.values())));
            }
        }
        return String.join("\n", lines);
    }

    private String ownWords(CardType type, Field field, Number number, String otherwise) {
        String key = type.saidKey(field);
        return messages.has(key) ? messages.get(key, number) : otherwise;
    }

    /// What one field says; empty for nothing.
    public String said(CardType type, Field field, Values values) {
        return switch (field) {
            case Field.Text text -> values.text(text);
            case Field.Choice choice ->
                values.choice(choice).isEmpty() ? "" : messages.get(type.optionKey(choice, values.choice(choice)));
            case Field.Scale scale -> {
                Integer number = values.number(scale);
                yield number == null
                        ? ""
                        : ownWords(type, scale, number, messages.get("card.scale.said", number, scale.most()));
            }
            case Field.Amount amount -> {
                var number = values.amount(amount);
                yield number == null
                        ? ""
                        : ownWords(
                                type,
                                amount,
                                number,
                                NumberFormat.getNumberInstance(messages.locale())
                                        .format(number));
            }
            case Field.Day day -> {
                var on = values.day(day);
                yield on == null ? "" : dates.of(FuzzyDate.ofDay(on));
            }
            case Field.Mark mark -> values.is(mark) ? messages.get(type.labelKey(mark)) : "";
        };
    }
}
