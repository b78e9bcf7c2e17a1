package app.rebound.setback;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.time.DateReader;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.Reading;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Program;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows all setbacks, names new ones, changes and deletes them, and leads into their steps.
public final class SetbacksController implements Screen {
    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final OverviewService overviews;
    private final Program program;
    private final DateReader reader;
    private final DateWords words;
    private final SetbacksModel model = new SetbacksModel();
    private final SetbacksView view;
    private String whenAtFirst = "";

    public SetbacksController(
            Surroundings surroundings, SetbackService setbacks, OverviewService overviews, Program program) {
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.overviews = overviews;
        this.program = program;
        this.reader = new DateReader(surroundings.messages());
        this.words = new DateWords(surroundings.messages());
        this.view = new SetbacksView(
                surroundings.messages(),
                model,
                new SetbacksView.Actions(
                        surroundings.shell()::openPalette,
                        this::onNew,
                        this::onSave,
                        this::onCancel,
                        surroundings.navigator()::go,
                        this::onOpen,
                        this::onEdit,
                        this::onDelete,
                        setback -> surroundings
                                .navigator()
                                .go(new Place.Erase(new Ref(Noun.SETBACK, setback.id()), new Place.Setbacks()))));
        model.whenProperty().subscribe(this::onWhen);
        model.titleProperty().subscribe(_ -> model.titleMissingProperty().set(false));
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        surroundings.tasks().run(overviews::all, model::show, surroundings::fault);
    }

    /// A form that was left half filled is kept as it is: what has a name is stored, with its date if that was
    /// understood.
    @Override
    public void flush(Runnable then) {
        String title = model.titleProperty().get().strip();
        if (!model.formOpenProperty().get() || title.isEmpty()) {
            then.run();
            return;
        }
        DateStatement happened = read(model.whenProperty().get()) instanceof Reading.Understood(DateStatement statement)
                ? statement
                : null;
        var draft = new SetbackDraft(title, model.kindProperty().get(), happened);
        Setback edited = model.edited();
        if (edited == null) {
            write(() -> setbacks.add(draft, model.programId(program.id())), _ -> then.run());
        } else {
            write(() -> edit(edited, draft), _ -> then.run());
        }
    }

    private UUID edit(Setback edited, SetbackDraft draft) {
        setbacks.edit(edited.id(), draft);
        return edited.id();
    }

    private void onOpen(Setback setback) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            setbacks.open(setback.id());
                            return overviews.all();
                        },
                        all -> {
                            model.show(all);
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("setback.opened", setback.title()), true);
                        },
                        surroundings::fault);
    }

    /// Opens the form for a new one.
    public void onNew() {
        whenAtFirst = "";
        model.openEmptyForm();
    }

    private void onEdit(Setback setback) {
        whenAtFirst = typed(setback.happened());
        model.openForm(setback, whenAtFirst);
    }

    private String typed(@Nullable DateStatement happened) {
        if (happened == null) {
            return "";
        }
        String typed = happened.typed();
        return typed == null ? words.of(happened.date()) : typed;
    }

    private void onCancel() {
        model.formOpenProperty().set(false);
    }

    private void onWhen(String typed) {
        model.whenRefusedProperty().set(false);
        model.whenReadingProperty().set(typed.isBlank() ? "" : said(read(typed)));
    }

    private String said(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood ->
                surroundings.messages().get("setback.form.when.read", words.of(understood.date()));
            case Reading.NotUnderstood(String reason) -> surroundings.messages().get(reason);
        };
    }

    /// "Last Friday" keeps the meaning that it had when it was typed.
    private Reading read(String typed) {
        Setback edited = model.edited();
        DateStatement before = edited == null ? null : edited.happened();
        return before != null && typed.equals(whenAtFirst)
                ? new Reading.Understood(before)
                : reader.read(typed, surroundings.today());
    }

    private void onSave() {
        String title = model.titleProperty().get().strip();
        model.titleMissingProperty().set(title.isEmpty());
        String typed = model.whenProperty().get();
        DateStatement happened = null;
        if (!typed.isBlank()) {
            if (read(typed) instanceof Reading.Understood(DateStatement statement)) {
                happened = statement;
            } else {
                model.whenRefusedProperty().set(true);
            }
        }
        if (title.isEmpty() || model.whenRefusedProperty().get()) {
            view.focusOnMistake();
            return;
        }
        save(new SetbackDraft(title, model.kindProperty().get(), happened), model.edited());
    }

    private void save(SetbackDraft draft, @Nullable Setback edited) {
        if (edited == null) {
            write(
                    () -> setbacks.add(draft, model.programId(program.id())),
                    id -> surroundings.navigator().go(new Place.Steps(id, null)));
            return;
        }
        write(() -> edit(edited, draft), _ -> reload());
    }

    private void write(Supplier<UUID> work, Consumer<UUID> then) {
        surroundings
                .tasks()
                .run(
                        work,
                        id -> {
                            model.formOpenProperty().set(false);
                            then.accept(id);
                        },
                        fault -> surroundings.shell().showFault(fault, this::onSave));
    }

    private void onDelete(Setback setback) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            setbacks.trash(setback.id());
                            return overviews.all();
                        },
                        left -> {
                            model.show(left);
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("setback.trashed", setback.title()), true);
                        },
                        surroundings::fault);
    }
}
