package app.rebound.timeline;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The order of words in a language, with empty ones last; what was compared once is remembered, for comparing is dear.
///
/// For one thread.
final class TextOrder implements Comparator<String> {
    private static final int MOST = 300_000;

    private final Collator collator;
    private final Map<String, CollationKey> keys = new HashMap<>();

    TextOrder(Locale language) {
        collator = Collator.getInstance(language);
    }

    @Override
    public int compare(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        return key(left).compareTo(key(right));
    }

    private CollationKey key(String text) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(text, collator::getCollationKey);
    }
}
