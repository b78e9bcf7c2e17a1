package app.rebound.wizard;

import app.rebound.ui.Autosave;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What the wizard shows: where the person is, how far each exercise is, and how far saving is.
final class WizardModel {
    private final Route route;
    private final ReadOnlyObjectWrapper<@Nullable Exercise> current = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<String, AnswerContent> answers = FXCollections.observableHashMap();
    private final Set<String> ready = new HashSet<>();
    private final ObservableSet<String> gathered = FXCollections.observableSet();
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private final ObjectProperty<Autosave.State> saving = new SimpleObjectProperty<>(new Autosave.State.Clean());

    WizardModel(Route route) {
        this.route = route;
    }

    Route route() {
        return route;
    }

    /// The exercise whose page is open; null until the answers are read.
    ReadOnlyObjectProperty<@Nullable Exercise> currentProperty() {
        return current.getReadOnlyProperty();
    }

    @Nullable
    Exercise current() {
        return current.get();
    }

    void open(Exercise exercise) {
        current.set(exercise);
    }

    boolean isLast() {
        Exercise exercise = current.get();
        return exercise != null && route.after(exercise).isEmpty();
    }

    boolean isFirst() {
        Exercise exercise = current.get();
        return exercise == null || route.before(exercise).isEmpty();
    }

    /// What is stored, by the exercise's id; changes are watched by the rail.
    ObservableMap<String, AnswerContent> answers() {
        return answers;
    }

    void set(Stored stored) {
        setAnswers(stored.answers());
        setGathered(stored.gathered());
    }

    void setAnswers(Map<String, AnswerContent> stored) {
        answers.keySet().retainAll(stored.keySet());
        answers.putAll(stored);
    }

    /// The pages whose answer is another one in `stored`, in the order they are walked.
    List<Exercise> changed(Map<String, AnswerContent> stored) {
        return route.pages().stream()
                .filter(page -> !answer(page).equals(stored.getOrDefault(page.id(), AnswerContent.none(page))))
                .toList();
    }

    AnswerContent answer(Exercise exercise) {
        AnswerContent stored = answers.get(exercise.id());
        return stored == null ? AnswerContent.none(exercise) : stored;
    }

    /// The ids of the exercises for which the setback has cards or the like; changes are watched by the rail.
    ObservableSet<String> gathered() {
        return gathered;
    }

    void setGathered(Set<String> stored) {
        gathered.retainAll(stored);
        gathered.addAll(stored);
    }

    Progress progress(Exercise exercise) {
        return answer(exercise).progress(gathered.contains(exercise.id()));
    }

    /// The ids of the exercises that something is written for.
    Set<String> written() {
        return route.pages().stream()
                .filter(page -> progress(page) == Progress.WRITTEN)
                .map(Exercise::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether all core exercises of a step are written, or all of them where none is core.
    boolean isDone(Step step) {
        List<Exercise> core = step.exercises().stream().filter(Exercise::isCore).toList();
        List<Exercise> asked = core.isEmpty() ? step.exercises() : core;
        return !asked.isEmpty() && asked.stream().allMatch(exercise -> progress(exercise) == Progress.WRITTEN);
    }

    /// Whether the person is asked first whether today is the day for an exercise's step.
    boolean asksReady(Exercise exercise) {
        return route.program()
                .step(exercise.step())
                .filter(step -> step.asksReady() && !ready.contains(step.id()) && writtenIn(step) == 0)
                .isPresent();
    }

    /// The person said that today is the day for an exercise's step.
    void setReady(Exercise exercise) {
        ready.add(exercise.step());
    }

    int writtenIn(Step step) {
        return (int) step.exercises().stream()
                .filter(exercise -> progress(exercise) == Progress.WRITTEN)
                .count();
    }

    /// Whether the open page's answer stays out of printouts.
    BooleanProperty isPrivateProperty() {
        return isPrivate;
    }

    ObjectProperty<Autosave.State> savingProperty() {
        return saving;
    }
}
