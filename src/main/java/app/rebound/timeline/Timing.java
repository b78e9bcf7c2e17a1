package app.rebound.timeline;

import app.rebound.time.DateStatement;
import org.jspecify.annotations.Nullable;

/// When an event happened and when the person learned of it; at most one of `when`, `unread` and `order` is there.
///
/// @param when as exactly as it is known; null when it is not
/// @param unread the words typed for a date that could not be read as one; null when there are none
/// @param order where it stands among other events instead of at a date; null when nothing is said of it
/// @param learned when the person learned of it; null when that was when it happened
/// @param unreadLearned the words typed for that, when they could not be read as a date; null when there are none
public record Timing(
        @Nullable DateStatement when,
        @Nullable String unread,
        @Nullable Order order,
        @Nullable DateStatement learned,
        @Nullable String unreadLearned) {
    /// Nothing is known of the time.
    public static final Timing NONE = new Timing(null, null, null, null, null);

    /// @throws IllegalArgumentException when it says two things where one has room
    public Timing {
        if ((when != null && unread != null) || (order != null && (when != null || unread != null))) {
            throw new IllegalArgumentException("an event has a date, words for one, or an order");
        }
        if (learned != null && unreadLearned != null) {
            throw new IllegalArgumentException("a date is read or it is not");
        }
    }

    /// Learned when it happened.
    ///
    /// @param when null when it has no date
    public static Timing of(@Nullable DateStatement when) {
        return new Timing(when, null, null, null, null);
    }

    /// Words that could not be read as a date.
    ///
    /// @param words null when there are none
    public static Timing unread(@Nullable String words) {
        return new Timing(null, words, null, null, null);
    }

    /// A place among other events.
    public static Timing of(Order order) {
        return new Timing(null, null, order, null, null);
    }

    /// At another date, or at none where it is null; learned when it was.
    public Timing at(@Nullable DateStatement date) {
        return new Timing(date, null, null, learned, unreadLearned);
    }

    /// At another time, learned when it was.
    public Timing at(Timing other) {
        return new Timing(other.when, other.unread, other.order, learned, unreadLearned);
    }

    /// Learned at another time.
    ///
    /// @param date null when that was when it happened
    /// @param words those that could not be read as a date; null when there are none
    public Timing learnedAt(@Nullable DateStatement date, @Nullable String words) {
        return new Timing(when, unread, order, date, words);
    }

    /// The words typed for the time where it has no date; null when there are none.
    public @Nullable String typedInstead() {
        return order == null ? unread : order.typed();
    }
}
