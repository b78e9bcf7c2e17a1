package app.rebound.wizard;

import app.rebound.id.IdSource;
import app.rebound.ui.Autosave;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Leads through the program's pages, one after the other or by the rail.
public final class WizardController implements Screen {
    private final Surroundings surroundings;
    private final WizardContent content;
    private final AnswerService answers;
    private final IdSource ids;
    private final WizardSubject subject;
    private final WizardFrame frame;
    private final WizardModel model;
    private final VersionsController<AnswerVersion> versions;
    private final WizardView view;
    private @Nullable PageController page;

    /// @param exercise where to open; null, or an id the program does not know, for the first page not written
    public WizardController(
            Surroundings surroundings,
            WizardContent content,
            AnswerService answers,
            IdSource ids,
            WizardSubject subject,
            @Nullable String exercise,
            WizardFrame frame) {
        this.surroundings = surroundings;
        this.content = content;
        this.answers = answers;
        this.ids = ids;
        this.subject = subject;
        this.frame = frame;
        this.model = new WizardModel(new Route(content.program()));
        this.versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("wizard.versions.none"),
                new AnswerVersionSource(answers, subject.setbackId(), model, () -> Objects.requireNonNull(page)));
        this.view = new WizardView(model, subject, surroundings, versions.region(), frame, new Moves());
        read(stored -> {
            model.set(stored);
            show(Optional.ofNullable(exercise)
                    .flatMap(content.program()::exercise)
                    .orElseGet(() -> model.route().resume(model.written())));
        });
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void flush(Runnable then) {
        if (page == null) {
            then.run();
        } else {
            page.leave(then);
        }
    }

    /// Shows what is stored now; where that changed on another page, as undo may have done, that page is opened.
    @Override
    public void reload() {
        read(stored -> {
            List<Exercise> changed = model.changed(stored.answers());
            model.set(stored);
            Exercise current = model.current();
            if (current == null || page == null) {
                return;
            }
            if (changed.isEmpty() || changed.contains(current)) {
                page.load(model.answer(current));
                page.pane().reload();
                view.showAside(current);
            } else {
                show(changed.getFirst());
            }
        });
    }

    private void read(Consumer<Stored> then) {
        surroundings.tasks().run(() -> Stored.read(answers, content, subject.setbackId()), then, surroundings::fault);
    }

    private void go(Exercise exercise) {
        flush(() -> {
            if (!exercise.equals(model.current())) {
                show(exercise);
            }
        });
    }

    private void show(Exercise exercise) {
        if (page != null) {
            page.close();
            page = null;
        }
        versions.model().hide();
        model.savingProperty().set(new Autosave.State.Clean());
        model.open(exercise);
        if (model.asksReady(exercise)) {
            view.askReady(exercise, () -> begin(exercise), frame.onDone());
            return;
        }
        page = new PageController(
                surroundings,
                content,
                exercise,
                subject.setbackId(),
                answers,
                model,
                () -> ids.next().toString(),
                () -> read(stored -> model.setGathered(stored.gathered())));
        view.showPage(exercise, page.pane());
        view.focusPage();
        frame.onAt().accept(exercise.id());
    }

    private void begin(Exercise exercise) {
        model.setReady(exercise);
        show(exercise);
    }

    /// What the view's buttons and keys do.
    private final class Moves implements WizardView.Moves {
        @Override
        public void next() {
            if (page != null) {
                page.goOn();
                onward();
            }
        }

        @Override
        public void later() {
            if (page != null) {
                page.setLater(true);
                onward();
            }
        }

        private void onward() {
            Exercise current = Objects.requireNonNull(model.current());
            model.route().after(current).ifPresentOrElse(WizardController.this::go, () -> flush(frame.onDone()));
        }

        @Override
        public void back() {
            Exercise current = model.current();
            if (current != null) {
                model.route().before(current).ifPresent(WizardController.this::go);
            }
        }

        @Override
        public void open(Exercise exercise) {
            go(exercise);
        }

        @Override
        public void openStep(Step step) {
            go(model.route().entrance(step, model.written()));
        }

        @Override
        public void blurred() {
            if (page != null) {
                page.flush(() -> {});
            }
        }

        @Override
        public void setPrivate(boolean isPrivate) {
            if (page != null) {
                page.setPrivate(isPrivate);
            }
        }

        @Override
        public void showVersions() {
            if (page != null) {
                page.flush(versions::show);
            }
        }
    }
}
