package app.rebound.people;

import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of somebody's place in the circle, on one line.
final class CircleWords {
    private final CardWords words;

    CircleWords(Messages messages) {
        words = new CardWords(messages);
    }

    /// The name, then all that is said of them.
    String spoken(Person person) {
        Values values = SupportForm.values(person.support());
        return Stream.concat(
                        Stream.of(person.name()),
                        SupportForm.FIELDS.stream()
                                .filter(field -> !(field instanceof Field.Day) && values.get(field) != null)
                                .map(field -> words.said(SupportForm.TYPE, field, values)))
                .collect(Collectors.joining(", "));
    }
}
