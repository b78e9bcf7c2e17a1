package app.rebound.printout;

import app.rebound.people.Person;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.text.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The one gate that a document with pseudonyms passes: no text of it goes another way.
final class OtherNames {
    private final Pseudonyms pseudonyms;
    private final Messages messages;
    private final OrdinaryWords words;

    /// @param people all of the workbook, not only those who are in the document
    OtherNames(Collection<Person> people, Messages messages, OrdinaryWords words) {
        this.messages = messages;
        this.words = words;
        pseudonyms = new Pseudonyms(people, messages, words);
    }

    /// The document under other names.
    ///
    /// @param decided what stands in the place of words that were found by [#findings(Printout)]
    Printout over(Printout printout, Map<String, String> decided) {
        Printout named = printout.reworded(pseudonyms::hide);
        Map<String, String> changed = decided.entrySet().stream()
                .filter(one -> !one.getKey().isBlank() && !one.getKey().equals(one.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().strip()));
        if (changed.isEmpty()) {
            return named;
        }
        Pattern pattern = Pattern.compile(changed.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])")));
        return named.reworded(text -> replaced(text, pattern, changed));
    }

    private String replaced(String text, Pattern pattern, Map<String, String> changed) {
        Matcher matcher = pattern.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
        if (!matcher.find()) {
            return text;
        }
        NameGrammar written = new NameGrammar(messages.locale());
        String whole = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        int from = 0;
        do {
            written.text(whole.substring(from, matcher.start()));
            written.name(changed.getOrDefault(matcher.group(), ""));
            from = matcher.end();
        } while (matcher.find());
        written.text(whole.substring(from));
        return written.written();
    }

    /// What in the document, with the pseudonyms in it, still tells who is meant.
    List<NameCheck.Finding> findings(Printout printout) {
        return NameCheck.of(printout.reworded(pseudonyms::hide), pseudonyms, words);
    }
}
