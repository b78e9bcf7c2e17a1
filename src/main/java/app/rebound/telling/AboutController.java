package app.rebound.telling;

import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Aside;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lets a person say under a page of writing which event it tells of, and offers another way when one event is told
/// over and over.
public final class AboutController implements Aside {
    private static final Set<ExerciseKind> TELLING =
            EnumSet.of(ExerciseKind.WRITING, ExerciseKind.STEMS, ExerciseKind.LETTER);

    private final Surroundings surroundings;
    private final BrakeService brake;
    private final UUID setback;
    private final String outside;
    private final BooleanSupplier isOn;
    private Subscription shown = Subscription.EMPTY;

    /// @param outside the id of the exercise that looks from outside
    /// @param isOn whether something else is offered when one event is told over and over
    public AboutController(
            Surroundings surroundings, BrakeService brake, UUID setback, String outside, BooleanSupplier isOn) {
        this.surroundings = surroundings;
        this.brake = brake;
        this.setback = setback;
        this.outside = outside;
        this.isOn = isOn;
    }

    @Override
    public @Nullable Region region(Exercise exercise, ReadOnlyObjectProperty<Autosave.State> saving) {
        shown.unsubscribe();
        if (!TELLING.contains(exercise.kind())) {
            shown = Subscription.EMPTY;
            return null;
        }
        var page = new OnePage(exercise.id());
        shown = saving.subscribe(() -> {
            if (saving.get() instanceof Autosave.State.Saved) {
                page.wasSaved();
            }
        });
        page.read();
        return page.view;
    }

    /// The row under one page.
    private final class OnePage {
        private final String exercise;
        private final AboutModel model = new AboutModel();
        private final AboutView view = new AboutView(
                surroundings.messages(),
                model,
                new AboutMoves(surroundings, brake, outside, _ -> Optional.of(setback), this::read));

        OnePage(String exercise) {
            this.exercise = exercise;
        }

        /// The first words bring the row; later ones may make the text a full account, and change nothing else.
        void wasSaved() {
            About about = model.aboutProperty().get();
            if (about == null) {
                read();
            } else if (isWatching() && !about.events().isEmpty()) {
                surroundings
                        .tasks()
                        .run(
                                () -> brake.often(about.events(), surroundings.today(), surroundings.zone()),
                                often -> show(about.with(often.orElse(null))),
                                surroundings::fault);
            }
        }

        /// Shows what is found of the row as it stands; nothing that stays the same is drawn anew.
        private void show(About now) {
            About before = model.aboutProperty().get();
            if (before != null && before.events().equals(now.events())) {
                model.aboutProperty().set(before.with(now.often()));
            }
        }

        private boolean isWatching() {
            return isOn.getAsBoolean() && !exercise.equals(outside);
        }

        void read() {
            surroundings
                    .tasks()
                    .run(
                            () -> brake.about(
                                    setback, exercise, isWatching(), surroundings.today(), surroundings.zone()),
                            found -> model.aboutProperty().set(found.orElse(null)),
                            surroundings::fault);
        }
    }
}
