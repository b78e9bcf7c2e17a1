package app.rebound.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches the dates of a file for whether days or months come first in it.
public final class OrderSeen {
    private @Nullable Boolean isDayFirst;
    private @Nullable String open;
    private @Nullable Where where;

    /// Looks at one date; whether it settles the matter.
    public boolean see(String words, Where place) {
        Optional<Boolean> order = DateForms.order(words);
        if (order.isPresent()) {
            isDayFirst = order.get();
        } else if (open == null && DateForms.isOpen(words)) {
            open = words;
            where = place;
        }
        return isDayFirst != null;
    }

    /// The forms to read the file with; asks where nothing settled the matter and the person has not.
    public DateForms settle(ReadingOptions options, Reading<?> reading) {
        var forms = new DateForms(options);
        if (options.isDayFirst() != null) {
            return forms;
        }
        if (isDayFirst != null) {
            return forms.dayFirst(isDayFirst);
        }
        if (open != null && where != null) {
            reading.ask(Question.Kind.DAY_OR_MONTH_FIRST, open, where);
        }
        return forms;
    }
}
