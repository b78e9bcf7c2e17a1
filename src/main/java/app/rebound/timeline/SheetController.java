package app.rebound.timeline;

import app.rebound.fault.WorkbookException;
import app.rebound.text.Messages;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a timeline into a file that the person chooses: read by the writer, made beside it, moved into place whole.
final class SheetController {
    private final Surroundings surroundings;
    private final Messages messages;
    private final TimelineModel timeline;
    private final @Nullable SheetOutlet outlet;
    private final Consumer<Runnable> flush;
    private final SheetModel model = new SheetModel();

    /// @param outlet null where nothing is written into files
    /// @param flush saves what stands in the form and goes on once it is on the disk
    SheetController(
            Surroundings surroundings, TimelineModel timeline, @Nullable SheetOutlet outlet, Consumer<Runnable> flush) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.timeline = timeline;
        this.outlet = outlet;
        this.flush = flush;
        model.offeredProperty().set(outlet != null);
    }

    SheetModel model() {
        return model;
    }

    void onSave(SheetChoice choice) {
        SheetOutlet out = outlet;
        if (out == null || model.busyProperty().get()) {
            return;
        }
        String name = messages.get("timeline.sheet.file") + "." + choice.kind().ending();
        out.dialogs()
                .chooseTarget(messages.get("timeline.sheet"), name)
                .ifPresent(target -> flush.accept(() -> make(out, choice, target)));
    }

    private void make(SheetOutlet out, SheetChoice choice, Path target) {
        model.busyProperty().set(true);
        TimelineModel.Choice of = timeline.choice();
        SheetPart part = choice.isShownOnly()
                ? new SheetPart(
                        timeline.shown().stream().map(Event::id).collect(Collectors.toSet()),
                        timeline.knownThenProperty().get() != null)
                : null;
        surroundings
                .tasks()
                .run(
                        () -> out.reader().read(of.setback(), of.title(), surroundings.today(), part, choice),
                        read -> surroundings
                                .tasks()
                                .compute(
                                        () -> out.maker().make(read.content(), choice, read.people()),
                                        bytes -> write(target, bytes, saved(choice, read.content(), target)),
                                        this::failed),
                        this::failed);
    }

    /// A table says how many events are in it.
    private String saved(SheetChoice choice, SheetContent content, Path target) {
        String name = String.valueOf(target.getFileName());
        return choice.kind().isTable()
                ? messages.get("timeline.sheet.saved.table", content.events().size(), name)
                : messages.get("timeline.sheet.saved", name);
    }

    private void write(Path target, byte[] bytes, String saved) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            SafeFile.write(target, bytes);
                            return saved;
                        },
                        words -> {
                            model.busyProperty().set(false);
                            model.openProperty().set(false);
                            surroundings.shell().showNotice(words, false);
                        },
                        fault -> {
                            model.busyProperty().set(false);
                            surroundings.shell().showFault(fault, () -> write(target, bytes, saved));
                        });
    }

    private void failed(WorkbookException fault) {
        model.busyProperty().set(false);
        surroundings.fault(fault);
    }
}
