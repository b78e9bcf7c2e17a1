package app.rebound.card;

import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.time.Reading;
import app.rebound.ui.Typing;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/// The form of one card: a place for each field that is shown. Fields that are not shown keep what they say.
public final class CardPane extends VBox {
    private final CardType type;
    private final Messages messages;
    private final Typing typing;
    private final Supplier<LocalDate> today;
    private final DateReader dates;
    private final DateWords dateWords;
    private final Map<Field, FieldControl> controls = new LinkedHashMap<>();

    /// @param fields those that are shown, in this order
    /// @param today the person's calendar day, for words like "tomorrow"
    public CardPane(
            CardType type, List<? extends Field> fields, Messages messages, Supplier<LocalDate> today, Typing typing) {
        super(16);
        this.type = type;
        this.messages = messages;
        this.typing = typing;
        this.today = today;
        dates = new DateReader(messages);
        dateWords = new DateWords(messages);
        getStyleClass().add("card-fields");
        for (Field field : fields) {
            FieldControl control = control(field);
            controls.put(field, control);
            getChildren().add(control.node());
        }
    }

    private FieldControl control(Field field) {
        String label = messages.get(type.labelKey(field));
        String id = type.id() + "-" + field.name().replace('_', '-');
        return switch (field) {
            case Field.Text text -> new WordsControl(text, label, id, messages, typing);
            case Field.Choice choice -> new ChoiceControl(type, choice, label, id, messages, typing.onChange());
            case Field.Scale scale -> new ScaleControl(scale, label, id, messages, typing.onChange());
            case Field.Mark mark -> new MarkControl(mark, label, id, typing.onChange());
            case Field.Amount amount ->
                new LineControl(
                        amount,
                        label,
                        messages.get("card.amount.prompt"),
                        id,
                        this::amount,
                        value -> format().format(value),
                        typing);
            case Field.Day day ->
                new LineControl(
                        day, label, messages.get("card.day.prompt"), id, this::day, value -> words(value), typing);
        };
    }

    private String words(Object day) {
        return dateWords.of(FuzzyDate.ofDay((LocalDate) day));
    }

    private LineControl.Understood day(String typed) {
        LocalDate day = dates.read(typed, today.get()) instanceof Reading.Understood understood
                ? understood.date().onlyDay()
                : null;
        if (day != null) {
            return new LineControl.Understood(day, messages.get("card.day.understood", words(day)));
        }
        return new LineControl.Understood(null, messages.get("card.day.misread"));
    }

    private LineControl.Understood amount(String typed) {
        var at = new ParsePosition(0);
        String text = typed.strip();
        Number number = format().parse(text, at);
        if (number == null || at.getIndex() < text.length()) {
            return new LineControl.Understood(null, messages.get("card.amount.misread"));
        }
        return new LineControl.Understood(new BigDecimal(number.toString()), "");
    }

    private NumberFormat format() {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(2);
        return format;
    }

    /// Shows what a card says.
    public void load(Values values) {
        controls.values().forEach(control -> control.show(values));
    }

    /// `values` with what stands in the form.
    public Values values(Values values) {
        Values written = values;
        for (FieldControl control : controls.values()) {
            written = control.write(written);
        }
        return written;
    }

    /// Puts the caret into the first field.
    public void focusFirst() {
        controls.values().iterator().next().focus();
    }

    /// To be called when the form is thrown away.
    public void dispose() {
        controls.values().forEach(FieldControl::dispose);
    }
}
