package app.rebound.lesson;

import app.rebound.card.CardService;
import app.rebound.card.Values;
import app.rebound.origin.OriginController;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The lessons of one setback on a page of the wizard, or of all as a screen.
public final class LessonsController implements Panel {
    private final Surroundings surroundings;
    private final LessonService lessons;
    private final SetbackService setbacks;
    private final @Nullable UUID read;
    private final LessonsModel model;
    private final LessonForm form;
    private final LessonLinks links;
    private final LessonsView view;

    /// @param of whose lessons; on its own screen null shows those of all
    /// @param isOwnScreen whether it fills the window; otherwise it stands on a page
    public LessonsController(
            Surroundings surroundings,
            LessonService lessons,
            CardService cards,
            SetbackService setbacks,
            @Nullable UUID of,
            boolean isOwnScreen) {
        this.surroundings = surroundings;
        this.lessons = lessons;
        this.setbacks = setbacks;
        this.read = isOwnScreen ? null : of;
        model = new LessonsModel(surroundings::today);
        model.ofProperty().set(of);
        form = new LessonForm(surroundings, lessons, cards, model, this::written, this::reload);
        links = new LessonLinks(surroundings, lessons, model, form, this::reload);
        var typing = new Typing(form::changed, () -> {}, surroundings.shell()::undo, surroundings.shell()::redo);
        view = new LessonsView(model, surroundings, typing, form.versions(), isOwnScreen, new Moves(), links);
        view.form().follow(form.state());
        var origin = new OriginController(surroundings, cards);
        view.form().showOrigin(origin.region());
        model.chainProperty()
                .subscribe(chain ->
                        origin.show(chain == null ? null : chain.lesson().ref()));
        form.state().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                showSaved();
            }
        });
        reload();
    }

    private Values written(Values values) {
        return view.form().values(values);
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return form.state();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        form.flush(then);
    }

    @Override
    public Place here(Place asked) {
        return asked instanceof Place.Lessons
                ? new Place.Lessons(model.ofProperty().get(), form.card())
                : asked;
    }

    @Override
    public void reload() {
        surroundings
                .tasks()
                .run(
                        () -> new LessonsModel.Loaded(lessons.rows(read), setbacks.all()),
                        found -> {
                            model.show(found);
                            UUID open = form.card();
                            if (model.formOpenProperty().get() && open != null) {
                                open(open);
                            }
                        },
                        surroundings::fault);
    }

    /// Opens a lesson in the form; one that is gone closes it.
    public void open(UUID lesson) {
        surroundings.tasks().run(() -> lessons.chain(lesson), this::load, surroundings::fault);
    }

    private void load(Optional<LessonChain> found) {
        found.ifPresentOrElse(
                chain -> {
                    form.open(chain);
                    view.form().load(chain.lesson().values());
                    model.select(chain.lesson().id());
                    model.setFormOpen(true);
                },
                this::close);
    }

    private void close() {
        form.openNew(null);
        view.form().load(Values.NONE);
        model.setFormOpen(false);
        model.select(null);
    }

    /// Shows in the list what was just saved; the form learns the days that a new lesson was given.
    private void showSaved() {
        UUID saved = form.card();
        if (saved == null) {
            return;
        }
        surroundings.tasks().run(() -> lessons.row(saved), row -> row.ifPresent(model::put), surroundings::fault);
        surroundings
                .tasks()
                .run(
                        () -> lessons.chain(saved),
                        found -> {
                            // A newer word, or another lesson, may be in the form by now.
                            if (saved.equals(form.card()) && !form.isPending()) {
                                found.ifPresent(chain -> {
                                    model.load(chain.lesson().values());
                                    model.chainProperty().set(chain);
                                    view.form().load(chain.lesson().values());
                                    model.select(saved);
                                });
                            }
                        },
                        surroundings::fault);
    }

    /// What the view asks for.
    private final class Moves implements LessonMoves {
        @Override
        public void onOpen(UUID lesson) {
            form.flush(() -> open(lesson));
        }

        @Override
        public void onAdd() {
            form.flush(() -> {
                close();
                UUID of = model.ofProperty().get();
                form.openNew(
                        of != null
                                ? of
                                : model.setbacks().stream()
                                        .findFirst()
                                        .map(Setback::id)
                                        .orElse(null));
                model.setFormOpen(true);
                view.focusFirst();
            });
        }

        @Override
        public void onClose() {
            form.flush(() -> {
                close();
                view.focusFirst();
            });
        }

        @Override
        public void onDelete() {
            form.flush(() -> {
                UUID gone = form.card();
                close();
                if (gone != null) {
                    links.trash(gone);
                }
            });
        }

        @Override
        public void onVersions() {
            form.showVersions();
        }

        @Override
        public void onPrivate(boolean isPrivate) {
            model.privateProperty().set(isPrivate);
            form.changed();
        }
    }
}
