package app.rebound.journal;

import app.rebound.setback.Setback;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes events, reasons and lessons of the entry that is open.
final class HarvestController {
    private final Surroundings surroundings;
    private final HarvestService harvest;
    private final EntryModel entry;
    private final Supplier<EntryPane> pageOf;
    private final Runnable done;
    private final HarvestModel model = new HarvestModel();
    private final HarvestPane pane;
    private @Nullable EntryForm form;

    /// @param pageOf where words can be selected
    /// @param done reads again what leads to the entry
    HarvestController(
            Surroundings surroundings,
            HarvestService harvest,
            EntryModel entry,
            Supplier<EntryPane> pageOf,
            Runnable done) {
        this.surroundings = surroundings;
        this.harvest = harvest;
        this.entry = entry;
        this.pageOf = pageOf;
        this.done = done;
        pane = new HarvestPane(model, surroundings.messages(), new Moves());
    }

    Region region() {
        return pane;
    }

    /// Says what saves the entry before something is made of it.
    void use(EntryForm entryForm) {
        form = entryForm;
    }

    private String selected() {
        return pageOf.get().editor().selectedText();
    }

    private void withStored(Consumer<UUID> then) {
        if (form != null) {
            form.withStored(then);
        }
    }

    Region menu() {
        return pane.menu();
    }

    void hide() {
        model.questionProperty().set(null);
    }

    /// An event called by the selected words, else by the title of the entry.
    private void event() {
        String words = HarvestService.title(selected());
        String title =
                words.isEmpty() ? HarvestService.title(entry.titleProperty().get()) : words;
        if (title.isEmpty()) {
            say("journal.make.event.nothing", false);
            return;
        }
        withStored(id -> write(
                "journal.make.event.done", () -> harvest.event(id, title, entry.day(), List.copyOf(entry.setbacks()))));
    }

    /// A reason or a lesson of the selected words, in the setback that the entry belongs to; asked for where it
    /// belongs to several or to none.
    private void card(HarvestModel.Kind kind) {
        String words = HarvestService.title(selected());
        if (words.isEmpty()) {
            say("journal.make.nothing", false);
            return;
        }
        List<Setback> own = entry.choice().stream()
                .filter(setback -> entry.setbacks().contains(setback.id()))
                .toList();
        List<Setback> possible = own.isEmpty() ? List.copyOf(entry.choice()) : own;
        if (possible.isEmpty()) {
            say("journal.make.no-setback", false);
        } else if (own.size() == 1) {
            make(new HarvestModel.Question(kind, words, own), own.getFirst());
        } else {
            model.questionProperty().set(new HarvestModel.Question(kind, words, possible));
        }
    }

    private void make(HarvestModel.Question question, Setback setback) {
        hide();
        boolean isReason = question.kind() == HarvestModel.Kind.REASON;
        withStored(id -> write(isReason ? "journal.make.reason.done" : "journal.make.lesson.done", () -> {
            if (isReason) {
                harvest.reason(id, question.words(), setback.id());
            } else {
                harvest.lesson(id, question.words(), setback.id());
            }
        }));
    }

    private void write(String said, Runnable work) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            say(said, true);
                            done.run();
                        },
                        surroundings::fault);
    }

    /// What the menu and the question ask for.
    private final class Moves implements HarvestPane.Moves {
        @Override
        public void onEvent() {
            event();
        }

        @Override
        public void onCard(HarvestModel.Kind kind) {
            card(kind);
        }

        @Override
        public void onAnswer(HarvestModel.Question question, Setback setback) {
            make(question, setback);
        }
    }

    private void say(String key, boolean offersUndo) {
        surroundings.shell().showNotice(surroundings.messages().get(key), offersUndo);
    }
}
