package app.rebound.lesson;

import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Writes what the lesson in the form follows from, and leads back there.
final class LessonLinks implements LessonLinkMoves {
    private final Surroundings surroundings;
    private final LessonService lessons;
    private final LessonsModel model;
    private final LessonForm form;
    private final Runnable reload;

    /// @param reload reads the list and the form again
    LessonLinks(
            Surroundings surroundings, LessonService lessons, LessonsModel model, LessonForm form, Runnable reload) {
        this.surroundings = surroundings;
        this.lessons = lessons;
        this.model = model;
        this.form = form;
        this.reload = reload;
    }

    private void write(Runnable work) {
        form.flush(() -> surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> reload.run(),
                        surroundings::fault));
    }

    @Override
    public void onFollow(UUID reason) {
        ofForm(lesson -> lessons.follow(lesson, reason));
    }

    @Override
    public void onUnfollow(UUID reason) {
        ofForm(lesson -> lessons.unfollow(lesson, reason));
    }

    private void ofForm(Consumer<UUID> work) {
        Optional.ofNullable(form.card()).ifPresent(lesson -> write(() -> work.accept(lesson)));
    }

    @Override
    public void onMakeStep() {
        ofForm(lesson -> {
            lessons.makeStep(lesson);
        });
        surroundings.shell().showNotice(surroundings.messages().get("lesson.steps.made"), true);
    }

    @Override
    public void onPlan() {
        go(new Place.Plan());
    }

    @Override
    public void onReason(UUID reason) {
        ofSetback(of -> go(new Place.Reasons(of, reason)));
    }

    @Override
    public void onEvent(UUID event) {
        ofSetback(of -> go(new Place.Timeline(of, event)));
    }

    private void ofSetback(Consumer<UUID> work) {
        model.chain()
                .flatMap(chain -> Optional.ofNullable(chain.lesson().setback()))
                .ifPresent(work);
    }

    private void go(Place place) {
        form.flush(() -> surroundings.navigator().go(place));
    }

    /// Puts a lesson into the trash and says so.
    void trash(UUID lesson) {
        write(() -> lessons.trash(lesson));
        surroundings.shell().showNotice(surroundings.messages().get("card.deleted"), true);
    }
}
