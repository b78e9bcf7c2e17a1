package app.rebound.help;

import app.rebound.settings.SettingsStore;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// What the list of lines needs, whether a workbook is open or not.
///
/// @param systemCountry the country of the person's system, as ISO 3166-1 alpha-2; may be empty
/// @param clock tells how old the list is; tests move it
/// @param zone the person's time zone
public record HelpSource(SettingsStore settings, String systemCountry, Clock clock, ZoneId zone) {
    /// The list as the chosen country has it.
    public HelpLinesController open(Messages messages, Tasks tasks) {
        return new HelpLinesController(
                messages, tasks, settings, systemCountry, LocalDate.ofInstant(clock.instant(), zone));
    }
}
