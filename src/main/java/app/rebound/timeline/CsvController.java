package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes the timeline, or what is shown of it, into a file for spreadsheets.
final class CsvController {
    private final Surroundings surroundings;
    private final Messages messages;
    private final TimelineModel model;
    private final FileDialogs dialogs;

    CsvController(Surroundings surroundings, TimelineModel model, FileDialogs dialogs) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.model = model;
        this.dialogs = dialogs;
    }

    void onOpen() {
        model.extraProperty().set(TimelineModel.Extra.CSV);
    }

    void onSave(CsvChoice choice) {
        dialogs.chooseTarget(messages.get("timeline.csv"), messages.get("timeline.csv.file") + ".csv")
                .ifPresent(target -> save(
                        target,
                        List.copyOf(choice.isShownOnly() ? model.shown() : model.events()),
                        Map.copyOf(model.peopleProperty().get()),
                        choice));
    }

    private void save(Path target, List<Event> events, Map<UUID, String> names, CsvChoice choice) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            var rows = new EventRows(messages, names, choice.isPrivateToo()).of(events);
                            SafeFile.write(target, EventCsv.bytes(rows, choice.hasMark()));
                            return rows.size() - 1;
                        },
                        count -> {
                            model.extraProperty().set(TimelineModel.Extra.NONE);
                            surroundings
                                    .shell()
                                    .showNotice(
                                            messages.get(
                                                    "timeline.csv.saved", count, String.valueOf(target.getFileName())),
                                            false);
                        },
                        fault -> surroundings.shell().showFault(fault, () -> save(target, events, names, choice)));
    }
}
