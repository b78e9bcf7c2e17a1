package app.rebound.lesson;

import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVersion;
import app.rebound.card.CardVersionSource;
import app.rebound.card.CardVisit;
import app.rebound.card.CardWords;
import app.rebound.card.Values;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What happens to the lesson in the form: opened, saved while it is typed, and taken back to an earlier version.
final class LessonForm {
    private record Snapshot(
            CardVisit visit, CardDraft draft, @Nullable LocalDate first) {}

    private final Surroundings surroundings;
    private final CardService cards;
    private final LessonsModel model;
    private final UnaryOperator<Values> written;
    private final Runnable reload;
    private final Autosave<Snapshot> autosave;
    private final VersionsController<CardVersion> versions;
    private CardVisit visit = CardVisit.toNew();

    /// @param written a card's values with what stands in the form
    /// @param reload reads the list and the form again
    LessonForm(
            Surroundings surroundings,
            LessonService lessons,
            CardService cards,
            LessonsModel model,
            UnaryOperator<Values> written,
            Runnable reload) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.model = model;
        this.written = written;
        this.reload = reload;
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new CardVersionSource(
                        cards,
                        Lesson.TYPE,
                        new CardWords(surroundings.messages()),
                        () -> visit.card(),
                        () -> written.apply(model.loaded()),
                        this::takeBack));
        autosave = new Autosave<>(
                surroundings.tasks(),
                this::snapshot,
                snapshot -> lessons.save(snapshot.visit(), snapshot.draft(), snapshot.first()),
                surroundings.shell()::showFault);
    }

    private Snapshot snapshot() {
        UUID setback = model.chain()
                .flatMap(chain -> Optional.ofNullable(chain.lesson().setback()))
                .orElse(model.newOfProperty().get());
        return new Snapshot(
                visit,
                new CardDraft(
                        Lesson.TYPE,
                        setback,
                        written.apply(model.loaded()),
                        model.privateProperty().get()),
                model.chain().isEmpty() ? surroundings.today() : null);
    }

    /// Something was typed; a new form on which nothing is said is not stored.
    void changed() {
        if (visit.card().isPresent() || !written.apply(model.loaded()).isEmpty() || autosave.isPending()) {
            autosave.changed();
        }
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
        versions.model().hide();
        visit = next;
        model.load(values);
        model.privateProperty().set(isPrivate);
    }

    /// The lesson in the form; null for none that is stored.
    @Nullable
    UUID card() {
        return visit.card().orElse(null);
    }

    void flush(Runnable then) {
        autosave.flush(then);
    }

    ReadOnlyObjectProperty<Autosave.State> state() {
        return autosave.stateProperty();
    }

    boolean isPending() {
        return autosave.isPending();
    }

    void showVersions() {
        autosave.flush(versions::show);
    }

    Region versions() {
        return versions.region();
    }

    private void takeBack(CardVersion version, Runnable then) {
        autosave.flush(() -> model.chain()
                .ifPresent(chain -> surroundings
                        .tasks()
                        .run(
                                () -> cards.takeBack(chain.lesson(), version),
                                _ -> {
                                    reload.run();
                                    then.run();
                                },
                                surroundings::fault)));
    }
}
