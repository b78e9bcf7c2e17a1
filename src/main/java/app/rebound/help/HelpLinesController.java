package app.rebound.help;

import app.rebound.settings.SettingsStore;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import java.time.LocalDate;
import javafx.scene.layout.Region;

/// Shows the list that comes with the program for one country, with or without an open workbook, and keeps which
/// country was chosen.
public final class HelpLinesController {
    private final Tasks tasks;
    private final SettingsStore settings;
    private final HelpLinesModel model;
    private final HelpLinesPane pane;

    /// @param systemCountry shown until another is chosen, as ISO 3166-1 alpha-2; may be empty
    public HelpLinesController(
            Messages messages, Tasks tasks, SettingsStore settings, String systemCountry, LocalDate today) {
        this(messages, tasks, settings, systemCountry, today, HelpLinesReader.standard());
    }

    HelpLinesController(
            Messages messages,
            Tasks tasks,
            SettingsStore settings,
            String systemCountry,
            LocalDate today,
            HelpLines lines) {
        this.tasks = tasks;
        this.settings = settings;
        String chosen = settings.get().country();
        this.model = new HelpLinesModel(lines, chosen == null ? systemCountry : chosen, today);
        this.pane = new HelpLinesPane(messages, model, this::choose);
    }

    public Region region() {
        return pane;
    }

    private void choose(String country) {
        model.choose(country);
        tasks.run(
                () -> settings.update(now -> now.withCountry(country)),
                isWritten -> model.unwritableProperty().set(!isWritten),
                _ -> model.unwritableProperty().set(true));
    }
}
