package app.rebound.lesson;

import app.rebound.card.CardDraft;
import app.rebound.card.CardInForm;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.card.Values;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What happens to the lesson in the form: opened, saved while it is typed, and taken back to an earlier version.
final class LessonForm {
    private final LessonsModel model;
    private final UnaryOperator<Values> written;
    private final CardInForm<@Nullable LocalDate> card;

    /// @param written a card's values with what stands in the form
    /// @param reload reads the list and the form again
    LessonForm(
            Surroundings surroundings,
            LessonService lessons,
            CardService cards,
            LessonsModel model,
            UnaryOperator<Values> written,
            Runnable reload) {
        this.model = model;
        this.written = written;
        card = new CardInForm<>(
                surroundings,
                cards,
                Lesson.TYPE,
                this::draft,
                () -> model.chain().isEmpty() ? surroundings.today() : null,
                lessons::save,
                reload);
    }

    private CardDraft draft() {
        UUID setback = model.chain()
                .flatMap(chain -> Optional.ofNullable(chain.lesson().setback()))
                .orElse(model.newOfProperty().get());
        return new CardDraft(
                Lesson.TYPE,
                setback,
                written.apply(model.loaded()),
                model.privateProperty().get());
    }

    /// Something was typed; a new form on which nothing is said is not stored.
    void changed() {
        card.changed(!written.apply(model.loaded()).isEmpty());
    }

    /// Begins a visit to a stored lesson.
    void open(LessonChain chain) {
        begin(
                CardVisit.to(chain.lesson().id()),
                chain.lesson().values(),
                chain.lesson().isPrivate());
        model.chainProperty().set(chain);
    }

    /// Begins a visit that will add a lesson.
    void openNew(@Nullable UUID setback) {
        begin(CardVisit.toNew(), Values.NONE, false);
        model.newOfProperty().set(setback);
        model.chainProperty().set(null);
    }

    private void begin(CardVisit next, Values values, boolean isPrivate) {
        card.begin(next);
        model.load(values);
        model.privateProperty().set(isPrivate);
    }

    /// The lesson in the form; null for none that is stored.
    @Nullable
    UUID card() {
        return card.card().orElse(null);
    }

    void flush(Runnable then) {
        card.flush(then);
    }

    ReadOnlyObjectProperty<Autosave.State> state() {
        return card.state();
    }

    boolean isPending() {
        return card.isPending();
    }

    void showVersions() {
        card.showVersions();
    }

    Region versions() {
        return card.versions();
    }
}
