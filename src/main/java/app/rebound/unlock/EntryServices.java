package app.rebound.unlock;

import app.rebound.guide.GuideSource;
import app.rebound.help.HelpSource;
import app.rebound.settings.Folders;
import app.rebound.settings.SettingsStore;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.vault.Vault;
import java.time.ZoneId;

/// What the pages before a workbook work with.
///
/// @param zone the person's time zone
/// @param help what to show when it is too much
/// @param guides the user guide
public record EntryServices(
        Vault vault,
        BackupOffers backups,
        Folders folders,
        SettingsStore settings,
        FileDialogs dialogs,
        ZoneId zone,
        HelpSource help,
        GuideOf guides) {
    /// The guide in a language.
    @FunctionalInterface
    public interface GuideOf {
        GuideSource in(Messages messages);
    }
}
