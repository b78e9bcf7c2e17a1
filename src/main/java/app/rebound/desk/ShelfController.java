package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.evidence.Refusal;
import app.rebound.fault.WorkbookException;
import app.rebound.source.SourceService;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;

/// Keeps for later what is not put on the line, takes it off the desk, takes a whole import back, and saves the report.
final class ShelfController {
    private final Surroundings surroundings;
    private final DeskService desk;
    private final SourceService sources;
    private final DeskModel model;
    private final FileDialogs dialogs;
    private final LotsController lots;
    private final Runnable onChanged;

    /// @param onChanged reads again what is on the desk
    ShelfController(
            Surroundings surroundings,
            DeskService desk,
            SourceService sources,
            DeskModel model,
            FileDialogs dialogs,
            LotsController lots,
            Runnable onChanged) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.sources = sources;
        this.model = model;
        this.dialogs = dialogs;
        this.lots = lots;
        this.onChanged = onChanged;
    }

    /// Keeps what was read and put nowhere, for later.
    void keepRest() {
        DeskFile file = model.file();
        if (file == null || file.things() == null) {
            return;
        }
        List<Found> rest = file.things().stream()
                .filter(thing -> thing.state() == Thing.State.READ)
                .map(Thing::found)
                .toList();
        change(rest, (some, step) -> sources.keep(file.importOf(), some, step).added(), "desk.keep.done");
    }

    /// Takes what waits and is chosen off the desk.
    void takeOff() {
        List<UUID> ids = model.keep().rows().stream()
                .flatMap(row -> row.things().stream())
                .map(Thing::id)
                .filter(Objects::nonNull)
                .toList();
        change(
                ids,
                (some, step) -> {
                    sources.takeOff(some, step);
                    return (long) some.size();
                },
                "desk.off.done");
    }

    private <T> void change(List<T> all, BiFunction<List<T>, String, Long> work, String said) {
        lots.<T, Long>run(all, work, outcome -> {
            long count = outcome.results().stream().mapToLong(Long::longValue).sum();
            Messages messages = surroundings.messages();
            surroundings
                    .shell()
                    .showNotice(
                            outcome.isWhole()
                                    ? messages.get(said, count)
                                    : messages.get("desk.lots.stopped", outcome.done(), all.size()),
                            true);
            onChanged.run();
        });
    }

    /// Asks before everything of a file is taken back.
    void askTakeBack() {
        DeskFile file = model.file();
        UUID importId = file == null ? null : file.importId();
        if (file == null || importId == null) {
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> desk.removable(importId),
                        removable ->
                                model.takeBackProperty().set(new DeskModel.TakeBack(importId, file.name(), removable)),
                        surroundings::fault);
    }

    void takeBack() {
        DeskModel.TakeBack asked = model.takeBackProperty().get();
        if (asked != null) {
            model.takeBackProperty().set(null);
            surroundings
                    .tasks()
                    .run(
                            () -> desk.takenBack(asked.importId()),
                            all -> change(all, desk::takeBack, "desk.take-back.done"),
                            surroundings::fault);
        }
    }

    /// Shows what was not taken in of the file that is looked at, or hides it again.
    void turnReport() {
        DeskFile file = model.file();
        boolean isShown = !model.reading().refusalsProperty().get().isEmpty();
        model.reading()
                .refusalsProperty()
                .set(
                        isShown || file == null || file.reading() == null
                                ? List.of()
                                : file.reading().report().refusals());
    }

    /// Saves places and reasons; nothing that stands in the file.
    void saveReport() {
        DeskFile file = model.file();
        List<Refusal> refusals = model.reading().refusalsProperty().get();
        if (file == null) {
            return;
        }
        var messages = surroundings.messages();
        dialogs.chooseTarget(messages.get("desk.report.save"), messages.get("desk.report.name"))
                .ifPresent(target -> surroundings
                        .tasks()
                        .run(
                                () -> write(target, lines(file, refusals)),
                                _ -> surroundings.shell().showNotice(messages.get("desk.report.saved"), false),
                                surroundings::fault));
    }

    private List<String> lines(DeskFile file, List<Refusal> refusals) {
        var words = new DeskWords(surroundings.messages());
        List<String> lines = new ArrayList<>();
        lines.add(surroundings
                .messages()
                .get("desk.report.head", file.name(), file.importOf().refused(), refusals.size()));
        refusals.forEach(refusal -> lines.add(words.refusal(refusal)));
        return lines;
    }

    private static boolean write(Path target, List<String> lines) {
        try {
            Files.write(target, lines);
            return true;
        } catch (IOException e) {
            throw new WorkbookException.UnwritableTarget(target.toString(), e);
        }
    }
}
