package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the words of a line that tell a time: the longest at its beginning, the longest at its end, and any part
/// between commas, colons, dashes or brackets.
final class QuickPhrases {
    /// A time as found.
    ///
    /// @param end the place after its last character
    /// @param isMarked whether punctuation sets it off from the rest
    /// @param isWeak whether the same words often mean no time ("may", "sat", "the fall", "2024")
    record Phrase(int start, int end, List<WhenReading.Option> options, boolean isMarked, boolean isWeak) {
        Phrase {
            options = List.copyOf(options);
        }

        String in(String line) {
            return line.substring(start, end);
        }
    }

    private static final int MOST_WORDS = 16;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9])([0-9]{1,2})([/.-])([0-9]{1,2})(?:\\2[0-9]{2,4})?(?![0-9/.-])");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,2}");

    private final WhenReader reader;
    private final DateReader otherOrder;
    private final WhenWords words;
    private final boolean isOrderOpen;
    private final QuickDoubts doubts;

    QuickPhrases(Messages messages) {
        reader = new WhenReader(messages);
        otherOrder = DateReader.otherOrder(messages);
        words = new WhenWords(messages);
        Locale locale = messages.locale();
        // English alone does not say whether 3/4 is in March or in April.
        isOrderOpen = locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
        doubts = new QuickDoubts(locale);
    }

    /// All that can be the time of the line; a part of a longer time is none.
    ///
    /// @param tags what is no part of a time
    List<Phrase> in(String line, List<QuickTag> tags, QuickContext context) {
        QuickWords all = QuickWords.of(line, tags);
        List<Phrase> found = new ArrayList<>();
        add(found, beginning(all, context));
        add(found, ending(all, context));
        for (int first = 0; first < all.size(); first++) {
            if (all.isSetOffBefore(first) && first > 0) {
                int last = all.lastBeforeBreak(first);
                add(found, last < 0 || last - first >= MOST_WORDS ? List.of() : phrase(all, first, last, context));
            }
        }
        return found;
    }

    private static void add(List<Phrase> found, List<Phrase> more) {
        List<Phrase> longer = List.copyOf(found);
        for (Phrase phrase : more) {
            if (longer.stream().noneMatch(one -> one.start() <= phrase.start() && one.end() >= phrase.end())) {
                found.add(phrase);
            }
        }
    }

    private List<Phrase> beginning(QuickWords all, QuickContext context) {
        for (int last = Math.min(all.size(), MOST_WORDS) - 1; last >= 0; last--) {
            List<Phrase> phrases = phrase(all, 0, last, context);
            if (!phrases.isEmpty()) {
                boolean isNumberOpen = last > 0
                        && last < all.size() - 1
                        && !all.isSetOffAfter(last)
                        && BARE_NUMBER.matcher(all.text(last, last)).matches();
                return isNumberOpen ? withShorter(phrases, phrase(all, 0, last - 1, context)) : phrases;
            }
        }
        return List.of();
    }

    /// "March 5 clients left": the number can belong to what follows.
    private static List<Phrase> withShorter(List<Phrase> phrases, List<Phrase> shorter) {
        if (shorter.isEmpty()) {
            return phrases;
        }
        List<Phrase> both = new ArrayList<>();
        phrases.forEach(one -> both.add(new Phrase(one.start(), one.end(), one.options(), false, true)));
        shorter.forEach(one -> both.add(new Phrase(one.start(), one.end(), one.options(), false, true)));
        return both;
    }

    private List<Phrase> ending(QuickWords all, QuickContext context) {
        for (int first = Math.max(0, all.size() - MOST_WORDS); first < all.size(); first++) {
            List<Phrase> phrases = phrase(all, first, all.size() - 1, context);
            if (!phrases.isEmpty()) {
                return phrases;
            }
        }
        return List.of();
    }

    private List<Phrase> phrase(QuickWords all, int first, int last, QuickContext context) {
        if (!all.isOnePiece(first, last)) {
            return List.of();
        }
        String text = all.text(first, last);
        boolean isLast = first > 0;
        if (doubts.isNoTime(text, context.today())) {
            return List.of();
        }
        List<WhenReading.Option> options = options(text, context);
        if (options.isEmpty()) {
            return List.of();
        }
        boolean isMarked = (first == 0 || all.isSetOffBefore(first))
                && (last == all.size() - 1 || all.isSetOffAfter(last))
                && !(first == 0 && last == all.size() - 1);
        boolean isWeak = !isMarked && doubts.isWeak(text, isLast);
        return List.of(new Phrase(all.start(first), all.end(last), options, isMarked, isWeak));
    }

    private List<WhenReading.Option> options(String text, QuickContext context) {
        List<WhenReading.Option> options = switch (reader.read(text, context.order(), null, context.today())) {
            case WhenReading.Understood(WhenReading.Option meaning) -> List.of(meaning);
            case WhenReading.Choice choice -> choice.options();
            case WhenReading.NotUnderstood _ -> List.of();
        };
        boolean isTwoDates = isOrderOpen
                && options.size() == 1
                && options.getFirst().timing().when() != null
                && NUMBERS.matcher(text).find();
        if (isTwoDates && otherOrder.read(text, context.today()) instanceof Reading.Understood(DateStatement other)) {
            DateStatement first = options.getFirst().timing().when();
            if (first != null && !other.date().equals(first.date())) {
                Timing timing = Timing.of(other);
                return List.of(options.getFirst(), new WhenReading.Option(timing, words.of(timing, context.order())));
            }
        }
        return options;
    }
}
