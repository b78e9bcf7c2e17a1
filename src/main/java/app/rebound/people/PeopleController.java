package app.rebound.people;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.task.Tasks;
import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;

/// The people of the workbook: a list, and one of them in a form.
public final class PeopleController implements Panel {
    private record Snapshot(PersonVisit visit, PersonDraft draft) {}

    private final Surroundings surroundings;
    private final PersonService people;
    private final Tasks tasks;
    private final String unnamed;
    private final PeopleModel model = new PeopleModel();
    private final VersionsController<PersonVersion> versions;
    private final PeopleView view;
    private final Autosave<Snapshot> autosave;
    private PersonVisit visit = PersonVisit.toNew();

    /// The screen of people.
    public PeopleController(Surroundings surroundings, PersonService people) {
        this(surroundings, people, false);
    }

    /// @param isStep whether it stands on a page of the wizard, where only the circle is shown
    public PeopleController(Surroundings surroundings, PersonService people, boolean isStep) {
        this.surroundings = surroundings;
        this.people = people;
        this.tasks = surroundings.tasks();
        this.unnamed = surroundings.messages().get("people.unnamed");
        this.versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new PersonVersionSource(
                        people, surroundings.messages(), () -> visit.person(), this::onForm, this::takeBack));
        this.view = new PeopleView(model, surroundings, versions.region(), isStep, new Commands());
        this.autosave = new Autosave<>(
                tasks,
                () -> new Snapshot(visit, onForm()),
                snapshot -> people.save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        model.form().onChange(this::changed);
        view.showState(autosave.stateProperty());
        autosave.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                read(this::showSaved);
            }
        });
        reload();
    }

    /// Opens somebody, once everybody has been read.
    public void open(UUID person) {
        read(loaded -> {
            model.load(loaded);
            model.person(person).ifPresent(this::open);
        });
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return autosave.stateProperty();
    }

    @Override
    public void focusFirst() {
        view.focusFirst();
    }

    @Override
    public void reload() {
        read(loaded -> {
            model.load(loaded);
            if (model.formOpenProperty().get()) {
                model.person(model.selected()).ifPresentOrElse(this::open, this::close);
            }
        });
    }

    @Override
    public void flush(Runnable then) {
        if (visit.person().isEmpty() && !onForm().equals(PersonDraft.named(unnamed)) && !autosave.isPending()) {
            autosave.changed();
        }
        autosave.flush(then);
    }

    private void read(Consumer<PeopleModel.Loaded> show) {
        tasks.run(() -> new PeopleModel.Loaded(people.all(), people.eventCounts()), show, surroundings::fault);
    }

    private void showSaved(PeopleModel.Loaded loaded) {
        model.load(loaded);
        if (model.formOpenProperty().get()) {
            visit.person().ifPresent(model::select);
        }
    }

    private void changed() {
        boolean isUnnamed = model.form().nameProperty().get().isBlank();
        model.form().nameMissingProperty().set(isUnnamed && visit.person().isPresent());
        if (!isUnnamed || visit.person().isPresent()) {
            autosave.changed();
        }
    }

    private PersonDraft onForm() {
        return model.form().draft(unnamed, view.note(), view.support());
    }

    private void takeBack(PersonVersion version, Runnable then) {
        flush(() -> visit.person()
                .ifPresent(id -> tasks.run(
                        () -> people.takeBack(id, version),
                        _ -> {
                            reload();
                            then.run();
                        },
                        surroundings::fault)));
    }

    private void open(Person person) {
        versions.model().hide();
        visit = PersonVisit.to(person.id());
        model.form().load(person);
        model.select(person.id());
        model.setFormOpen(true);
    }

    private void close() {
        versions.model().hide();
        visit = PersonVisit.toNew();
        model.form().clear();
        model.setFormOpen(false);
        model.select(null);
    }

    private void remove(UUID id) {
        tasks.run(
                () -> {
                    people.trash(id);
                    return true;
                },
                _ -> {
                    close();
                    reload();
                    surroundings.shell().showNotice(surroundings.messages().get("people.deleted"), true);
                },
                surroundings::fault);
    }

    /// What the view asks for.
    private final class Commands implements PeopleActions {
        @Override
        public void onSelect(UUID id) {
            if (!id.equals(model.selected())) {
                flush(() -> model.person(id).ifPresent(PeopleController.this::open));
            }
        }

        @Override
        public void onAdd() {
            flush(() -> {
                close();
                model.setFormOpen(true);
                view.focusName();
            });
        }

        @Override
        public void onDelete() {
            if (model.formOpenProperty().get()) {
                flush(() -> visit.person().ifPresentOrElse(PeopleController.this::remove, () -> close()));
            }
        }

        @Override
        public void onErase() {
            flush(() -> visit.person()
                    .ifPresentOrElse(
                            id -> surroundings
                                    .navigator()
                                    .go(new Place.Erase(new Ref(Noun.PERSON, id), new Place.People())),
                            () -> close()));
        }

        @Override
        public void onVersions() {
            flush(versions::show);
        }

        @Override
        public void onClose() {
            flush(PeopleController.this::close);
        }
    }
}
