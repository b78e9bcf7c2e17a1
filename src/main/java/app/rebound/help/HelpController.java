package app.rebound.help;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.ui.Autosave;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Help inside a workbook: the list that comes with the program, and the person's own numbers.
public final class HelpController implements Screen {
    private record Snapshot(OwnLineVisit visit, OwnLineDraft draft) {}

    private final Surroundings surroundings;
    private final OwnLineService lines;
    private final HelpModel model = new HelpModel();
    private final VersionsController<OwnLineVersion> versions;
    private final HelpView view;
    private final Autosave<Snapshot> autosave;
    private OwnLineVisit visit = OwnLineVisit.toNew();

    /// @param list what comes with the program
    public HelpController(Surroundings surroundings, HelpLinesController list, OwnLineService lines) {
        this.surroundings = surroundings;
        this.lines = lines;
        this.versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new OwnLineVersionSource(
                        lines, surroundings.messages(), () -> visit.line(), this::onForm, this::takeBack));
        this.view = new HelpView(model, surroundings, list.region(), versions.region(), new Commands());
        this.autosave = new Autosave<>(
                surroundings.tasks(),
                this::snapshot,
                snapshot -> lines.save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        model.form().onChange(this::changed);
        view.showState(autosave.stateProperty());
        autosave.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                read(model::load);
            }
        });
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        read(loaded -> {
            model.load(loaded);
            if (model.formOpenProperty().get()) {
                visit.line().flatMap(model::line).ifPresentOrElse(this::open, this::close);
            }
        });
    }

    @Override
    public void flush(Runnable then) {
        if (visit.line().isEmpty() && isAnythingTyped() && !autosave.isPending()) {
            autosave.changed();
        }
        autosave.flush(then);
    }

    private void read(Consumer<List<OwnLine>> show) {
        surroundings.tasks().run(lines::all, show, surroundings::fault);
    }

    private void changed() {
        boolean isUnnamed = model.form().nameProperty().get().isBlank();
        model.form().nameMissingProperty().set(isUnnamed && visit.line().isPresent());
        if (!isUnnamed || visit.line().isPresent()) {
            autosave.changed();
        }
    }

    private Snapshot snapshot() {
        return new Snapshot(visit, onForm());
    }

    /// A number whose name was taken away keeps the one it had; a new one without gets a plain one.
    private String name() {
        String typed = model.form().nameProperty().get();
        if (!typed.isBlank()) {
            return typed;
        }
        String stored = model.form().storedName();
        return stored.isEmpty() ? surroundings.messages().get("help.own.unnamed") : stored;
    }

    private boolean isAnythingTyped() {
        return !onForm().equals(new OwnLineDraft(surroundings.messages().get("help.own.unnamed"), "", ""));
    }

    private OwnLineDraft onForm() {
        return model.form().draft(name(), view.note());
    }

    private void takeBack(OwnLineVersion version, Runnable then) {
        flush(() -> visit.line()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> lines.takeBack(id, version),
                                _ -> {
                                    reload();
                                    then.run();
                                },
                                surroundings::fault)));
    }

    private void open(OwnLine line) {
        versions.model().hide();
        visit = OwnLineVisit.to(line.id());
        model.form().load(line.name(), line.number(), line.note());
        model.setFormOpen(true);
    }

    private void close() {
        versions.model().hide();
        visit = OwnLineVisit.toNew();
        model.form().load("", "", "");
        model.setFormOpen(false);
    }

    private void remove(UUID id) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            lines.trash(id);
                            return true;
                        },
                        _ -> {
                            close();
                            reload();
                            view.focusOwn(null);
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("help.own.deleted"), true);
                        },
                        surroundings::fault);
    }

    /// What the view asks for.
    private final class Commands implements HelpActions {
        @Override
        public void onSelect(UUID id) {
            flush(() -> model.line(id).ifPresent(line -> {
                open(line);
                view.focusName();
            }));
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
            flush(() -> visit.line().ifPresentOrElse(HelpController.this::remove, this::leave));
        }

        @Override
        public void onErase() {
            flush(() -> visit.line()
                    .ifPresentOrElse(
                            id -> surroundings
                                    .navigator()
                                    .go(new Place.Erase(new Ref(Noun.HELP_LINE, id), new Place.Help())),
                            this::leave));
        }

        @Override
        public void onVersions() {
            flush(versions::show);
        }

        @Override
        public void onClose() {
            flush(this::leave);
        }

        private void leave() {
            UUID was = visit.line().orElse(null);
            close();
            view.focusOwn(was);
        }
    }
}
