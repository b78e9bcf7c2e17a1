package app.rebound.feeling;

import app.rebound.yaml.ContentException;
import app.rebound.yaml.Fields;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/// Reads the vocabulary of feelings from its YAML file.
public final class FeelingVocabularyReader {
    private static final int FURTHEST = 5;
    private static final Set<String> FAMILY = Set.of("id", "energy", "pleasantness", "words", "more");
    private static final Set<String> WORD = Set.of("id", "energy", "pleasantness");

    private final Set<String> ids = new HashSet<>();

    private FeelingVocabularyReader() {}

    /// The vocabulary that comes with the application.
    public static FeelingVocabulary standard() {
        return new FeelingVocabularyReader()
                .vocabulary(Fields.resource(FeelingVocabularyReader.class, "feelings.yaml"));
    }

    /// Reads a vocabulary; the stream stays open.
    ///
    /// @throws ContentException when a field is missing, unknown or out of range, or an id stands twice
    public static FeelingVocabulary read(InputStream stream) {
        return new FeelingVocabularyReader().vocabulary(Fields.read(stream, "feelings"));
    }

    private FeelingVocabulary vocabulary(Fields fields) {
        var families = new ArrayList<FeelingFamily>();
        for (Fields family : fields.many("families")) {
            family.only(FAMILY);
            FeelingWord itself = word(family.text("id"), family);
            var words = new ArrayList<FeelingWord>();
            family.many("words").forEach(word -> words.add(word(itself.id(), word.only(WORD))));
            var more = new ArrayList<FeelingWord>();
            if (family.has("more")) {
                family.many("more").forEach(word -> more.add(word(itself.id(), word.only(WORD))));
            }
            families.add(new FeelingFamily(itself, words, more));
        }
        return new FeelingVocabulary(fields.number("version"), families);
    }

    private FeelingWord word(String family, Fields unnamed) {
        String id = unnamed.text("id");
        Fields fields = unnamed.at("feeling " + id);
        if (!ids.add(id)) {
            throw fields.problem("id", "stands twice");
        }
        return new FeelingWord(id, family, range(fields, "energy"), range(fields, "pleasantness"));
    }

    private static int range(Fields fields, String name) {
        int number = fields.number(name);
        if (Math.abs(number) > FURTHEST) {
            throw fields.problem(name, "must lie between -" + FURTHEST + " and " + FURTHEST);
        }
        return number;
    }
}
