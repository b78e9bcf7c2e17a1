package app.rebound.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the fields of a card say; a field that says nothing is not in it.
public final class Values {
    /// A card on which nothing is said.
    public static final Values NONE = new Values(Map.of());

    private final Map<String, Object> values;

    private Values(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /// The words; empty when nothing is said.
    public String text(Field.Text field) {
        return values.get(field.name()) instanceof String text ? text : "";
    }

    /// The option's id; empty when none is chosen.
    public String choice(Field.Choice field) {
        return values.get(field.name()) instanceof String option ? option : "";
    }

    /// Whether that option is chosen.
    public boolean is(Field.Choice field, String option) {
        return choice(field).equals(option);
    }

    public @Nullable Integer number(Field.Scale field) {
        return values.get(field.name()) instanceof Integer number ? number : null;
    }

    public @Nullable BigDecimal amount(Field.Amount field) {
        return values.get(field.name()) instanceof BigDecimal amount ? amount : null;
    }

    public @Nullable LocalDate day(Field.Day field) {
        return values.get(field.name()) instanceof LocalDate day ? day : null;
    }

    public boolean is(Field.Mark field) {
        return Boolean.TRUE.equals(values.get(field.name()));
    }

    /// The value of any field; null when nothing is said.
    public @Nullable Object get(Field field) {
        return values.get(field.name());
    }

    /// The same with another value of one field; null and what is blank say nothing.
    public Values with(Field field, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null || value.equals(field.blank())) {
            changed.remove(field.name());
        } else {
            changed.put(field.name(), normal(value));
        }
        return new Values(changed);
    }

    private static Object normal(Object value) {
        return value instanceof BigDecimal amount ? amount.setScale(2, RoundingMode.HALF_UP) : value;
    }

    /// Whether nothing is said in any field.
    public boolean isEmpty() {
        return values.values().stream().allMatch(value -> value instanceof String text && text.isBlank());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values those && values.equals(those.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    /// Only how many fields say something: the words are the person's.
    @Override
    public String toString() {
        return "Values[" + values.size() + "]";
    }
}
