package app.rebound.wizard;

import app.rebound.task.Tasks;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Loads and saves the answer of one page, from opening it to leaving it.
final class PageController {
    /// How long nothing is typed before a version is kept.
    static final Duration QUIET = Duration.ofMinutes(5);

    private final Surroundings surroundings;
    private final Program program;
    private final Exercise exercise;
    private final UUID setbackId;
    private final AnswerService answers;
    private final WizardModel model;
    private final Supplier<String> visits;
    private final ExercisePane pane;
    private final Autosave<AnswerDraft> autosave;
    private Tasks.@Nullable Cancellable quiet;
    private String visit;
    private boolean isLater;
    private boolean isTouched;
    private boolean isLoading;

    /// @param visits gives a new name for each stretch of writing that undo takes back as one
    /// @param onGathered the page stored something of its own
    PageController(
            Surroundings surroundings,
            WizardContent content,
            Exercise exercise,
            UUID setbackId,
            AnswerService answers,
            WizardModel model,
            Supplier<String> visits,
            Runnable onGathered) {
        this.surroundings = surroundings;
        this.program = content.program();
        this.exercise = exercise;
        this.setbackId = setbackId;
        this.answers = answers;
        this.model = model;
        this.visits = visits;
        this.visit = visits.get();
        var callbacks = new Typing(
                this::written, this::keepBeforeLargeChange, surroundings.shell()::undo, surroundings.shell()::redo);
        this.pane = content.factory(exercise).make(exercise, callbacks);
        this.autosave = new Autosave<>(
                surroundings.tasks(),
                this::draft,
                answers::save,
                (fault, retry) -> surroundings.shell().showFault(fault, retry));
        autosave.stateProperty().subscribe(this::onSaving);
        var saving = pane.saving();
        if (saving != null) {
            saving.subscribe(state -> {
                model.savingProperty().set(state);
                if (state instanceof Autosave.State.Saved) {
                    onGathered.run();
                }
            });
        }
        load(model.answer(exercise));
    }

    ExercisePane pane() {
        return pane;
    }

    /// Shows what is stored; what is typed from now on is a new step of undo.
    void load(AnswerContent content) {
        visit = visits.get();
        isLater = content.isLater();
        isLoading = true;
        model.isPrivateProperty().set(content.isPrivate());
        if (!content.parts().equals(pane.parts())) {
            pane.load(content.parts());
        }
        isLoading = false;
    }

    private AnswerDraft draft() {
        return new AnswerDraft(
                setbackId,
                exercise.id(),
                program.id(),
                program.version(),
                surroundings.messages().locale().getLanguage(),
                surroundings.messages().get(exercise.promptKey()),
                model.isPrivateProperty().get(),
                isLater,
                pane.parts(),
                visit);
    }

    private void onSaving(Autosave.State state) {
        model.savingProperty().set(state);
        if (state instanceof Autosave.State.Saved) {
            model.answers().put(exercise.id(), AnswerContent.of(draft()));
        }
    }

    private void written() {
        isLater = false;
        changed();
    }

    private void changed() {
        if (isLoading) {
            return;
        }
        isTouched = true;
        autosave.changed();
        stopWaiting();
        quiet = surroundings.tasks().after(QUIET, () -> autosave.flush(this::keepVersion));
    }

    /// Puts the exercise off, or takes that back.
    void setLater(boolean later) {
        if (isLater != later) {
            isLater = later;
            changed();
        }
    }

    /// Takes "later" back where something is written.
    void goOn() {
        if (isLater && !pane.parts().isEmpty()) {
            setLater(false);
        }
    }

    void setPrivate(boolean isPrivate) {
        if (model.isPrivateProperty().get() != isPrivate) {
            model.isPrivateProperty().set(isPrivate);
            changed();
        }
    }

    void flush(Runnable then) {
        pane.flush(() -> autosave.flush(then));
    }

    /// Saves what is pending and keeps a version, then runs `then`; the page may stay open.
    void leave(Runnable then) {
        flush(() -> {
            stopWaiting();
            if (isTouched) {
                isTouched = false;
                keepVersion();
            }
            then.run();
        });
    }

    private void keepVersion() {
        surroundings.tasks().run(() -> answers.keepVersion(setbackId, exercise.id()), _ -> {}, surroundings::fault);
    }

    private void keepBeforeLargeChange() {
        if (!autosave.isPending()) {
            keepVersion();
            return;
        }
        AnswerDraft before = draft();
        surroundings.tasks().run(() -> answers.saveAndKeep(before), _ -> {}, surroundings::fault);
    }

    /// Makes an earlier version the answer again; the present one is kept as a version.
    void takeBack(List<AnswerPart> parts, Runnable then) {
        autosave.flush(() -> {
            visit = visits.get();
            AnswerDraft again = draft().with(parts);
            surroundings
                    .tasks()
                    .run(
                            () -> answers.takeBack(again),
                            _ -> {
                                model.answers().put(exercise.id(), AnswerContent.of(again));
                                load(AnswerContent.of(again));
                                then.run();
                            },
                            surroundings::fault);
        });
    }

    /// To be called once the page is left.
    void close() {
        stopWaiting();
        pane.dispose();
    }

    private void stopWaiting() {
        if (quiet != null) {
            quiet.cancel();
            quiet = null;
        }
    }
}
