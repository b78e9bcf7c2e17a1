package app.rebound.order;

import java.util.List;

/// What [OrderReader] makes of typed words.
public sealed interface OrderReading {
    /// The words mean this place and no other.
    ///
    /// @param isByWholeTitle whether every event in it is named by its whole title
    record Understood(Among among, boolean isByWholeTitle) implements OrderReading {}

    /// The words fit several places, of which the person has to choose one.
    ///
    /// @param choices two or more, all different
    /// @param isByWholeTitle whether every event in them is named by its whole title
    record Ambiguous(List<Among> choices, boolean isByWholeTitle) implements OrderReading {
        public Ambiguous {
            choices = List.copyOf(choices);
        }
    }

    /// The words say "after" or "before", but `words` names no event and no date.
    record NoSuchEvent(String words) implements OrderReading {}

    /// The words leave no time, as "after 2024, before 2023" does.
    record Impossible() implements OrderReading {}

    /// The words do not speak of order.
    record NotAnOrder() implements OrderReading {}
}
