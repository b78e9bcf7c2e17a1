package app.rebound.show;

import app.rebound.card.CardVisit;
import app.rebound.feedback.Said;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The place to type what is said on one part, while the screen is open.
final class HeardField {
    private final String key;
    private final String heading;
    private final String excerpt;
    private final StringProperty words = new SimpleStringProperty("");
    private final AtomicReference<CardVisit> visit = new AtomicReference<>(CardVisit.toNew());
    private final AtomicReference<@Nullable Said> stored = new AtomicReference<>();

    /// @param key of the part in every document; empty for the document as a whole
    /// @param excerpt the first words of the part; may be empty
    HeardField(String key, String heading, String excerpt) {
        this.key = key;
        this.heading = heading;
        this.excerpt = excerpt;
    }

    String key() {
        return key;
    }

    String heading() {
        return heading;
    }

    String excerpt() {
        return excerpt;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// Puts on the disk what is said, unless just that is there.
    void save(HeardService service, Said said) {
        if (!said.equals(stored.get())) {
            visit.set(service.save(visit.get(), said));
            stored.set(said);
        }
    }
}
