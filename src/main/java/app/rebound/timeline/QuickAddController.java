package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;

/// Adds events from one line: reads it while it is typed, asks what is not clear, and keeps what is not added yet.
///
/// The line is the person's text, so leaving the screen does not ask about it: it is saved as a draft in the workbook
/// like everything typed, and stands there again on the next visit, after a lock and after a crash.
final class QuickAddController {
    private final Surroundings surroundings;
    private final QuickLines lines;
    private final TimelineModel timeline;
    private final QuickAddReader reader;
    private final QuickAddModel model;
    private final QuickAddView view;
    /// Whether the line is the main way to an event; a timeline without any has its own.
    private final BooleanExpression leads;
    private final Autosave<String> autosave;
    private final Consumer<UUID> onAdded;
    private boolean isLoading;
    private boolean isAdding;

    /// @param onAdded shows an event that was just stored
    QuickAddController(Surroundings surroundings, QuickLines lines, TimelineModel timeline, Consumer<UUID> onAdded) {
        this.surroundings = surroundings;
        this.lines = lines;
        this.timeline = timeline;
        this.onAdded = onAdded;
        reader = new QuickAddReader(surroundings.messages());
        model = new QuickAddModel(context());
        leads = model.lineProperty().isNotEmpty().or(Bindings.isNotEmpty(timeline.events()));
        view = new QuickAddView(model, surroundings.messages(), leads, new Commands());
        autosave = new Autosave<>(
                surroundings.tasks(), () -> model.lineProperty().get(), lines::keep, surroundings.shell()::showFault);
        model.lineProperty().subscribe(this::changed);
        timeline.events().subscribe(this::known);
        timeline.peopleProperty().subscribe(this::known);
        surroundings.tasks().run(lines::read, this::load, surroundings::fault);
    }

    /// Puts the cursor into the line.
    void focus() {
        view.focus();
    }

    /// Puts the line into the screen, of which a key leads to it from everywhere.
    void showIn(TimelineView screen) {
        screen.showLine(view.region(), leads);
        view.listenOn(screen.region());
    }

    /// Saves a line that is not added yet; then runs `then`.
    void flush(Runnable then) {
        autosave.flush(then);
    }

    private void load(String line) {
        if (!line.isEmpty() && model.lineProperty().get().isEmpty()) {
            set(line);
        }
    }

    private void set(String line) {
        isLoading = true;
        model.lineProperty().set(line);
        isLoading = false;
        read(() -> {});
    }

    private void changed(String line) {
        if (!isLoading) {
            model.noteProperty().set("");
            autosave.changed();
            read(() -> {});
        }
        if (line.isBlank()) {
            model.forgetAnswers();
        }
    }

    private void known() {
        model.setContext(context());
        read(() -> {});
    }

    private QuickContext context() {
        return new QuickContext(
                surroundings.today(),
                timeline.peopleProperty().get().values().stream().sorted().toList(),
                timeline.order().lanes(),
                timeline.order());
    }

    /// Reads the line beside the drawing thread; `then` runs unless it was changed meanwhile.
    private void read(Runnable then) {
        String line = model.lineProperty().get();
        if (line.isBlank()) {
            model.readingProperty().set(null);
            then.run();
            return;
        }
        QuickContext context = model.context();
        var answers = model.answers();
        surroundings
                .tasks()
                .compute(
                        () -> reader.read(line, context, answers),
                        read -> {
                            if (line.equals(model.lineProperty().get())) {
                                model.readingProperty().set(read);
                                then.run();
                            }
                        },
                        surroundings::fault);
    }

    private void add() {
        QuickAdd read = model.readingProperty().get();
        Messages messages = surroundings.messages();
        if (read == null || read.title().isEmpty()) {
            model.noteProperty().set(messages.get("timeline.quick.no-title"));
        } else if (!read.isComplete()) {
            model.noteProperty().set(messages.get("timeline.quick.choose"));
            view.focusQuestion();
        } else if (!isAdding) {
            isAdding = true;
            String line = model.lineProperty().get();
            UUID setback = timeline.choice().setback();
            EventDraft draft = read.draft(setback == null ? List.of() : List.of(setback));
            autosave.flush(
                    () -> surroundings.tasks().run(() -> lines.add(draft), id -> added(id, line, read), fault -> {
                        isAdding = false;
                        surroundings.fault(fault);
                    }));
        }
    }

    private void added(UUID id, String line, QuickAdd read) {
        isAdding = false;
        String now = model.lineProperty().get();
        if (now.startsWith(line)) {
            set(now.substring(line.length()).stripLeading());
        }
        model.forgetAnswers();
        Messages messages = surroundings.messages();
        String said = read.when().isEmpty()
                ? messages.get("timeline.quick.added-undated", read.title())
                : messages.get("timeline.quick.added", read.title(), read.when());
        model.noteProperty().set(said);
        surroundings.shell().showNotice(said, true);
        onAdded.accept(Objects.requireNonNull(id));
    }

    /// What the view asks for.
    private final class Commands implements QuickAddActions {
        @Override
        public void onAdd() {
            read(QuickAddController.this::add);
        }

        @Override
        public void onAnswer(String question, String answer) {
            model.answer(question, answer);
            model.noteProperty().set("");
            read(() -> {});
        }

        @Override
        public void onUndo() {
            surroundings.shell().undo();
        }
    }
}
