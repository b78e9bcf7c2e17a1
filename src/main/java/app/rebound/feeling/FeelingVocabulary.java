package app.rebound.feeling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The words for feelings that the wheel offers, by family, clockwise from the top.
public record FeelingVocabulary(int version, List<FeelingFamily> families) {
    public FeelingVocabulary {
        families = List.copyOf(families);
    }

    /// All words, each family's own word before its others.
    public List<FeelingWord> words() {
        return families.stream()
                .flatMap(family -> Stream.of(List.of(family.itself()), family.words(), family.more())
                        .flatMap(List::stream))
                .toList();
    }

    /// The word with this id, empty where the vocabulary has none; the person's own words have no id here.
    public Optional<FeelingWord> word(String id) {
        return words().stream().filter(word -> word.id().equals(id)).findFirst();
    }

    /// All message keys that the vocabulary needs, sorted.
    public Set<String> keys() {
        var keys = new TreeSet<String>();
        words().forEach(word -> keys.addAll(word.keys()));
        return keys;
    }
}
