package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import app.rebound.guide.GuideSource;
import app.rebound.help.HelpSource;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.settings.Folders;
import app.rebound.settings.SettingsStore;
import app.rebound.task.DirectTasks;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Goes through every page before a workbook, each case with its own words.
public final class EntryTour {
    private static final String SECRET = "seven small boats at dawn";

    /// Looks at a page.
    @FunctionalInterface
    public interface Sight {
        /// Shows one page.
        ///
        /// @param root what is shown
        /// @param name of the page, without its language
        void see(Parent root, String name);
    }

    private final Screen screen;
    private final Path home;
    private final Locale language;
    private final Sight sight;
    private final TestClock clock = new TestClock();
    private final Vault vault = TestVault.at(clock);

    /// @param home an empty folder
    public EntryTour(Screen screen, Path home, Locale language, Sight sight) {
        this.screen = screen;
        this.home = home;
        this.language = language;
        this.sight = sight;
    }

    /// Walks.
    public void walk() {
        var folders = new Folders(home.resolve("data"), home.resolve("config"));
        var settings = new SettingsStore(folders.settingsFile());
        Path folder = protectedBook(folders.data().resolve("workbook"));
        vault.create(folders.data().resolve("after the move")).close();
        settings.update(now -> now.withWorkbook(folder.toAbsolutePath()));
        var services = new EntryServices(
                vault,
                new VaultBackups(vault.restore()),
                folders,
                settings,
                new NoDialogs(),
                ZoneOffset.UTC,
                new HelpSource(settings, language.equals(Locale.FRENCH) ? "FR" : "US", clock, ZoneOffset.UTC),
                in -> new GuideSource(in.locale(), List.of()));
        EntryController entry = screen.run(
                () -> new EntryController(Messages.of(language), new DirectTasks(), services, new Nowhere()));
        Parent root = screen.show(() -> (Parent) entry.region(), 990, 832);
        screen.run(entry::showFirst);
        sight.see(root, "entry-first");
        press(screen, "entry-help");
        sight.see(root, "entry-help");
        press(screen, "help-back");
        screen.run(() -> entry.open(folder));
        sight.see(root, "entry-unlock");
        type(screen, "unlock-field", "not this one");
        press(screen, "unlock-open");
        sight.see(root, "entry-wrong-passphrase");
        press(screen, "unlock-other");
        type(screen, "unlock-field", "4GQW-91ZZ-K0P7-3MXA");
        press(screen, "unlock-open");
        sight.see(root, "entry-recovery-misfit");
        screen.run(() -> entry.showLocked(folder, vault.protection(folder)));
        sight.see(root, "entry-locking");
        for (var fault : faults(folder).entrySet()) {
            screen.run(() -> entry.showFault(folder, fault.getValue()));
            sight.see(root, "entry-" + fault.getKey());
        }
        screen.run(() -> entry.showFault(folder, new WorkbookException.Damaged(null)));
        press(screen, "way-backups");
        sight.see(root, "entry-backups-locked");
        type(screen, "backups-secret", SECRET);
        press(screen, "backups-look");
        sight.see(root, "entry-backups");
    }

    private Path protectedBook(Path folder) {
        try (Workbook book = vault.create(folder);
                Passphrase secret = Passphrase.of(SECRET.toCharArray())) {
            book.keys().protect(secret);
            book.keys().addRecovery(app.rebound.vault.Keys.newRecoveryKey());
            for (int day = 0; day < 3; day++) {
                new SetbackService(book.database()).add(new SetbackDraft("Lost", SetbackKind.FIRED, null), "recovery");
                clock.advance(Duration.ofDays(1));
                book.backups().make();
            }
        }
        return folder;
    }

    private static Map<String, WorkbookException> faults(Path folder) {
        Map<String, WorkbookException> faults = new LinkedHashMap<>();
        faults.put("missing", new WorkbookException.Missing(folder.toString()));
        faults.put("in-use", new WorkbookException.InUse(null));
        faults.put("newer", new WorkbookException.NewerVersion(9, 2));
        faults.put("read-only", new WorkbookException.ReadOnly(null));
        faults.put("damaged-header", new WorkbookException.DamagedHeader(null));
        faults.put("damaged", new WorkbookException.Damaged(null));
        faults.put("rolled-back", new WorkbookException.RolledBack(12));
        faults.put("unusable-name", new WorkbookException.UnusableName("mine; yours"));
        return faults;
    }

    private static void press(Screen screen, String id) {
        screen.run(() -> screen.find(id, Button.class).fire());
    }

    private static void type(Screen screen, String id, String text) {
        screen.run(() -> screen.find(id, TextInputControl.class).setText(text));
    }

    private static final class Nowhere implements EntryOutcome {
        @Override
        public void opened(Workbook workbook, @Nullable String notice) {
            workbook.close();
        }

        @Override
        public Workbook makeExample(Path folder) {
            throw new IllegalStateException("nobody asked for it");
        }

        @Override
        public void unlockShown() {}
    }
}
