package app.rebound.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.guide.GuideSource;
import app.rebound.help.HelpSource;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.settings.Folders;
import app.rebound.settings.SettingsStore;
import app.rebound.task.DirectTasks;
import app.rebound.task.Tasks;
import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Keys;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every way to an open workbook, and everything that can stand before it, with real workbooks.
@FxTest
class EntryTest {
    private static final String SECRET = "seven small boats at dawn";

    @TempDir
    private Path home;

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private final Vault vault = TestVault.at(new TestClock());
    private final List<Workbook> opened = new ArrayList<>();
    private final List<@Nullable String> notices = new ArrayList<>();
    private Folders folders;
    private SettingsStore settings;
    private EntryController entry;
    private Path chosen;
    private int unlockShown;

    @BeforeEach
    void open(Screen screen) {
        folders = new Folders(home.resolve("data"), home.resolve("config"));
        settings = new SettingsStore(folders.settingsFile());
        chosen = home.resolve("nothing-here");
        show(screen, new DirectTasks());
    }

    private void show(Screen screen, Tasks tasks) {
        screen.show(
                () -> {
                    entry = new EntryController(
                            messages,
                            tasks,
                            new EntryServices(
                                    vault,
                                    new VaultBackups(vault.restore()),
                                    folders,
                                    settings,
                                    new Dialogs(),
                                    ZoneOffset.UTC,
                                    new HelpSource(settings, "FR", new TestClock(), ZoneOffset.UTC),
                                    in -> new GuideSource(in.locale(), List.of())),
                            new Around());
                    return (Parent) entry.region();
                },
                990,
                900);
    }

    @AfterEach
    void close(Screen screen) {
        Parent root = (Parent) entry.region();
        assertThat(screen.run(() -> Accessible.problems(root))).isEmpty();
        opened.forEach(Workbook::close);
    }

    private Path workbook(String name) {
        Path folder = folders.data().resolve(name);
        vault.create(folder).close();
        return folder;
    }

    private Path protectedBook(String name) {
        Path folder = folders.data().resolve(name);
        try (Workbook book = vault.create(folder);
                Passphrase secret = Passphrase.of(SECRET.toCharArray())) {
            book.keys().protect(secret);
        }
        return folder;
    }

    private static String words(Screen screen, String id) {
        return screen.find(id, Labeled.class).getText();
    }

    private void press(Screen screen, String id) {
        screen.run(() -> screen.find(id, Button.class).fire());
    }

    private static void type(Screen screen, String id, String text) {
        screen.run(() -> screen.find(id, TextInputControl.class).setText(text));
    }

    private void tryPassphrase(Screen screen, String text) {
        type(screen, "unlock-field", text);
        press(screen, "unlock-open");
    }

    @Test
    void nothingIsThereTheFirstTime(Screen screen) {
        screen.run(entry::showFirst);
        assertThat(screen.isShown("welcome-again")).isFalse();
        assertThat(screen.isShown("welcome-known")).isFalse();
        press(screen, "welcome-start");
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().folder()).isEqualTo(folders.data().resolve("workbook"));
    }

    @Test
    void helpIsThereBeforeAnyWorkbookAndLeadsBackToThePageBefore(Screen screen) {
        screen.run(entry::showFirst);
        press(screen, "entry-help");
        assertThat(screen.find("help-emergency", Node.class).getAccessibleText())
                .contains("112");
        assertThat(screen.isShown("own-lines")).isFalse();
        assertThat(screen.isShown("welcome-start")).isFalse();
        press(screen, "help-back");
        assertThat(screen.isShown("welcome-start")).isTrue();
        screen.run(() -> entry.open(protectedBook("mine")));
        type(screen, "unlock-field", "half");
        screen.press(KeyCode.SHIFT, KeyCode.F1);
        screen.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(screen.isShown("help-emergency")).isTrue();
        assertThat(screen.isShown("entry-help")).isFalse();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.find("unlock-field", TextInputControl.class).getText())
                .isEqualTo("half");
        assertThat(screen.isShown("entry-help")).isTrue();
    }

    @Test
    void theGuideIsThereBeforeAnyWorkbookAndLeadsBackToWhatWasTyped(Screen screen) {
        screen.run(() -> entry.open(protectedBook("mine")));
        type(screen, "unlock-field", "half");
        screen.press(KeyCode.F1);
        screen.waitUntil(() -> screen.isShown("guide-title"));
        assertThat(words(screen, "guide-title")).isEqualTo(guideTitle("passphrase"));
        assertThat(screen.isShown("unlock-field")).isFalse();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.find("unlock-field", TextInputControl.class).getText())
                .isEqualTo("half");
        screen.run(entry::showFirst);
        press(screen, "entry-guide");
        screen.waitUntil(() -> screen.isShown("guide-title"));
        assertThat(words(screen, "guide-title")).isEqualTo(guideTitle("first-minute"));
        press(screen, "guide-back");
        assertThat(screen.isShown("welcome-start")).isTrue();
    }

    @Test
    void whatIsWrongLeadsToItsEntryInTheGuide(Screen screen) {
        screen.run(() -> entry.open(folders.data().resolve("nowhere")));
        press(screen, "trouble-more");
        screen.waitUntil(() -> screen.isShown("guide-title"));
        assertThat(words(screen, "guide-title")).isEqualTo(guideTitle("fault-missing"));
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("trouble-what")).isTrue();
    }

    private String guideTitle(String anchor) {
        return new GuideSource(messages.locale(), List.of())
                .guide()
                .chapter(anchor)
                .orElseThrow()
                .title();
    }

    @Test
    void aPageThatComesWhileHelpIsReadWaitsUnderIt(Screen screen) {
        screen.run(entry::showFirst);
        press(screen, "entry-help");
        screen.run(entry::showClosing);
        assertThat(screen.isShown("help-emergency")).isTrue();
        screen.run(entry::showFirst);
        press(screen, "help-back");
        assertThat(screen.isShown("welcome-start")).isTrue();
    }

    @Test
    void severalWorkbooksAreListedByTheirFoldersAndTheLastComesFirst(Screen screen) {
        Path first = workbook("first");
        Path second = workbook("second");
        settings.update(now -> now.withWorkbook(first).withWorkbook(second));
        screen.run(entry::showFirst);
        assertThat(words(screen, "welcome-again")).contains("second");
        ListView<?> list = screen.find("welcome-known", ListView.class);
        assertThat(list.getItems()).isEqualTo(List.of(new KnownWorkbook(second), new KnownWorkbook(first)));
        screen.run(() -> {
            list.getSelectionModel().select(1);
            list.requestFocus();
        });
        screen.press(KeyCode.ENTER);
        assertThat(opened.getFirst().folder()).isEqualTo(first);
    }

    @Test
    void aHundredThousandKnownWorkbooksAreAFewCells(Screen screen) {
        var model = new FirstModel();
        List<KnownWorkbook> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(new KnownWorkbook(home.resolve("workbook-" + i)));
        }
        FirstView view = screen.show(() -> {
            var made = new FirstView(
                    messages, model, new FirstView.Actions(_ -> {}, () -> {}, () -> {}, () -> {}, () -> {}));
            model.load(many);
            return made;
        });
        assertThat(view.lookupAll(".list-cell")).hasSizeBetween(1, 20);
    }

    @Test
    void whatTakesLongIsSaid(Screen screen) {
        Path folder = workbook("w");
        var slow = new SlowTasks(screen);
        show(screen, slow);
        screen.run(() -> entry.open(folder));
        assertThat(slow.said).containsExactly(false, true);
        assertThat(opened).hasSize(1);
        screen.run(() -> entry.showClosing());
        assertThat(screen.isShown("opening")).isFalse();
    }

    @Test
    void theRightPassphraseOpensAndNothingOfItStays(Screen screen) {
        Path folder = protectedBook("w");
        screen.run(() -> entry.open(folder));
        assertThat(unlockShown).isEqualTo(1);
        assertThat(words(screen, "unlock-title")).contains("w");
        assertThat(screen.find("unlock-field", Node.class).isFocused()).isTrue();
        TextInputControl field = screen.find("unlock-field", TextInputControl.class);
        tryPassphrase(screen, SECRET);
        assertThat(opened).hasSize(1);
        assertThat(notices.getFirst()).isNull();
        assertThat(field.getText()).isEmpty();
        assertThat(field.isUndoable()).isFalse();
    }

    @Test
    void theWrongOneIsSaidUnderTheFieldAsOftenAsOneLikes(Screen screen) {
        Path folder = protectedBook("w");
        screen.run(() -> entry.open(folder));
        for (int i = 0; i < 12; i++) {
            tryPassphrase(screen, "wrong " + i);
            assertThat(words(screen, "unlock-error")).contains("not the passphrase");
            assertThat(screen.find("unlock-field", TextInputControl.class).getText())
                    .isEmpty();
        }
        press(screen, "unlock-open");
        assertThat(words(screen, "unlock-error")).isEqualTo(messages.get("unlock.passphrase.empty"));
        tryPassphrase(screen, SECRET);
        assertThat(opened).hasSize(1);
    }

    @Test
    void whatWasTypedIsSeenWhenItIsAskedFor(Screen screen) {
        Path folder = protectedBook("w");
        screen.run(() -> entry.open(folder));
        type(screen, "unlock-field", "plain");
        Node field = screen.find("unlock-field", Node.class);
        assertThat(shown(field)).doesNotContain("plain");
        screen.click("unlock-field-show");
        assertThat(shown(screen.find("unlock-field", Node.class))).contains("plain");
    }

    private static String shown(Node field) {
        return field.lookupAll(".text").stream()
                .filter(javafx.scene.text.Text.class::isInstance)
                .map(text -> ((javafx.scene.text.Text) text).getText())
                .reduce("", String::concat);
    }

    @Test
    void escapeLeadsBackToTheFirstScreen(Screen screen) {
        Path folder = protectedBook("w");
        screen.run(() -> entry.open(folder));
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.isShown("welcome-start")).isTrue();
    }

    @Test
    void theRecoveryKeyOpensHoweverItIsTyped(Screen screen) {
        Path folder = protectedBook("w");
        String sheet;
        try (Workbook book = vault.open(folder, Passphrase.of(SECRET.toCharArray()))) {
            var key = Keys.newRecoveryKey();
            sheet = new String(key.characters());
            book.keys().addRecovery(key);
        }
        screen.run(() -> entry.open(folder));
        press(screen, "unlock-other");
        type(screen, "unlock-field", sheet.substring(0, 14));
        assertThat(words(screen, "unlock-count")).contains("12").contains("36");
        press(screen, "unlock-open");
        assertThat(words(screen, "unlock-error")).isEqualTo(messages.get("unlock.recovery.misfit"));
        assertThat(screen.find("unlock-field", TextInputControl.class).getText())
                .as("what is half typed is kept")
                .hasSize(14);
        type(screen, "unlock-field", sheet.replace("-", "").toLowerCase(Locale.ROOT));
        press(screen, "unlock-open");
        assertThat(opened).hasSize(1);
        assertThat(notices.getFirst()).isEqualTo(messages.get("unlock.opened-by-recovery"));
    }

    @Test
    void aKeyOfAnotherSheetIsSaidUnderTheField(Screen screen) {
        Path folder = protectedBook("w");
        try (Workbook book = vault.open(folder, Passphrase.of(SECRET.toCharArray()))) {
            book.keys().addRecovery(Keys.newRecoveryKey());
        }
        var other = new String(Keys.newRecoveryKey().characters());
        screen.run(() -> entry.open(folder));
        press(screen, "unlock-other");
        type(screen, "unlock-field", other);
        press(screen, "unlock-open");
        assertThat(words(screen, "unlock-error")).contains("not the recovery key");
    }

    @Test
    void withoutASheetNoRecoveryKeyIsAskedFor(Screen screen) {
        Path folder = protectedBook("w");
        screen.run(() -> entry.open(folder));
        assertThat(screen.isShown("unlock-other")).isFalse();
    }

    @Test
    void aMissingOneCanBeTriedAgainOrTakenOffTheList(Screen screen) {
        Path folder = home.resolve("gone");
        settings.update(now -> now.withWorkbook(folder));
        screen.run(() -> entry.open(folder));
        assertThat(words(screen, "trouble-what")).contains("There is no workbook");
        press(screen, "way-again");
        assertThat(words(screen, "trouble-what")).contains("There is no workbook");
        press(screen, "way-forget");
        assertThat(settings.get().known()).isEmpty();
        assertThat(settings.get().workbook()).isNull();
        assertThat(screen.isShown("welcome-start")).isTrue();
    }

    @Test
    void oneThatIsOpenElsewhereCanBeTriedAgain(Screen screen) {
        Path folder = workbook("w");
        try (Workbook _ = vault.open(folder)) {
            screen.run(() -> entry.open(folder));
            assertThat(words(screen, "trouble-what")).contains("open in another window");
        }
        press(screen, "way-again");
        assertThat(opened).hasSize(1);
    }

    @Test
    void aSemicolonIsSaidAndAnotherFolderCanBeChosen(Screen screen) {
        screen.run(() -> entry.open(home.resolve("a;b")));
        assertThat(words(screen, "trouble-what")).contains("semicolon");
        chosen = workbook("w");
        press(screen, "way-other-folder");
        assertThat(opened).hasSize(1);
    }

    private Path backedUp(String name) {
        Path folder = folders.data().resolve(name);
        try (Workbook book = vault.create(folder)) {
            new SetbackService(book.database()).add(new SetbackDraft("Lost", SetbackKind.FIRED, null), "recovery");
            book.backups().make();
        }
        return folder;
    }

    private static void damageKeyFile(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("workbook.key.previous"));
        Files.writeString(folder.resolve("workbook.key"), "nonsense");
    }

    @Test
    void aDamagedKeyFileIsMendedFromABackup(Screen screen) throws IOException {
        Path folder = backedUp("w");
        damageKeyFile(folder);
        screen.run(() -> entry.open(folder));
        assertThat(words(screen, "trouble-what")).contains("workbook.key");
        press(screen, "way-key-copy");
        assertThat(opened).hasSize(1);
    }

    @Test
    void whereNoBackupFitsTheKeyFileThatIsSaid(Screen screen) throws IOException {
        Path folder = workbook("w");
        damageKeyFile(folder);
        screen.run(() -> entry.open(folder));
        assertThat(screen.isShown("way-key-copy")).as("there is no backup").isFalse();
        Path other = backedUp("other");
        Files.move(other.resolve("backups"), folder.resolve("backups"));
        screen.run(() -> entry.open(folder));
        press(screen, "way-key-copy");
        assertThat(words(screen, "trouble-what")).contains("No backup holds a key file");
        assertThat(screen.isShown("way-backups")).isTrue();
    }

    @Test
    void aDamagedOneIsRestoredFromABackupAfterALookInside(Screen screen) throws IOException {
        Path folder = backedUp("w");
        Files.write(folder.resolve("workbook.mv.db"), new byte[9000]);
        screen.run(() -> entry.open(folder));
        assertThat(words(screen, "trouble-what")).contains("damaged");
        press(screen, "way-backups");
        assertThat(words(screen, "backups-kept")).contains(folder.toString()).contains("not deleted");
        BackupRow row = (BackupRow)
                screen.find("backups-list", ListView.class).getItems().getFirst();
        assertThat(row.holding()).extracting(BackupHolding::setbacks).isEqualTo(1L);
        press(screen, "backups-restore");
        assertThat(opened).hasSize(1);
        assertThat(notices.getFirst()).contains("replaced-");
        assertThat(new SetbackService(opened.getFirst().database()).all()).hasSize(1);
    }

    @Test
    void anOlderStateIsOpenedAsItIsWhenThatIsWanted(Screen screen) throws IOException {
        Path folder = protectedBook("w");
        Path file = folder.resolve("workbook.mv.db");
        byte[] older = Files.readAllBytes(file);
        try (Workbook book = vault.open(folder, Passphrase.of(SECRET.toCharArray()))) {
            new SetbackService(book.database()).add(new SetbackDraft("Lost", SetbackKind.FIRED, null), "recovery");
        }
        Files.write(file, older);
        screen.run(() -> entry.open(folder));
        tryPassphrase(screen, SECRET);
        assertThat(words(screen, "trouble-what")).contains("older than what you saved last");
        press(screen, "way-older");
        assertThat(opened).as("the passphrase is not asked for again").hasSize(1);
    }

    @Test
    void aBackupOfAnotherTimeIsLookedIntoWithItsOwnPassphrase(Screen screen) throws IOException {
        Path folder = protectedBook("w");
        try (Workbook book = vault.open(folder, Passphrase.of(SECRET.toCharArray()))) {
            book.backups().make();
            book.keys().change(Passphrase.of(SECRET.toCharArray()), Passphrase.of("another one".toCharArray()));
        }
        Files.write(folder.resolve("workbook.mv.db"), new byte[9000]);
        screen.run(() -> entry.open(folder));
        tryPassphrase(screen, "another one");
        assertThat(words(screen, "trouble-what")).contains("damaged");
        press(screen, "way-backups");
        assertThat(screen.find("backups-restore", Button.class).isDisabled()).isTrue();
        assertThat(words(screen, "backups-error")).isEqualTo(messages.get("unlock.backups.not-this-secret"));
        type(screen, "backups-secret", SECRET);
        press(screen, "backups-look");
        assertThat(screen.find("backups-restore", Button.class).isDisabled()).isFalse();
        press(screen, "backups-restore");
        assertThat(opened).hasSize(1);
    }

    @Test
    void aBackupFileOpensInAFolderOfItsOwn(Screen screen) throws IOException {
        Path folder = backedUp("workbook");
        try (var files = Files.list(folder.resolve("backups"))) {
            chosen = files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        screen.run(entry::showFirst);
        press(screen, "welcome-restore");
        assertThat(words(screen, "backups-kept")).contains("workbook-2");
        press(screen, "backups-restore");
        assertThat(opened.getFirst().folder()).isEqualTo(folders.data().resolve("workbook-2"));
    }

    @Test
    void aFileThatIsNoBackupIsSaidAndChangesNothing(Screen screen) {
        screen.run(entry::showFirst);
        press(screen, "welcome-restore");
        assertThat(words(screen, "backups-error")).contains("cannot be read, or is not a backup");
        press(screen, "backups-back");
        assertThat(screen.isShown("welcome-start")).isTrue();
    }

    @Test
    void theFormWaitsUntilTheWorkbookIsClosed(Screen screen) {
        Path folder = protectedBook("w");
        var closing = screen.run(() -> entry.showLocked(folder, vault.protection(folder)));
        assertThat(screen.find("unlock-field", Node.class).isDisabled()).isTrue();
        assertThat(words(screen, "unlock-lead")).isEqualTo(messages.get("unlock.locked"));
        screen.run(() -> closing.ended(null));
        assertThat(screen.find("unlock-field", Node.class).isFocused()).isTrue();
        tryPassphrase(screen, SECRET);
        assertThat(opened).hasSize(1);
    }

    private final class Around implements EntryOutcome {
        @Override
        public void opened(Workbook workbook, @Nullable String notice) {
            opened.add(workbook);
            notices.add(notice);
        }

        @Override
        public Workbook makeExample(Path folder) {
            return vault.create(folder);
        }

        @Override
        public void unlockShown() {
            unlockShown++;
        }
    }

    private final class Dialogs extends NoDialogs {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> chooseFile(String title) {
            return Optional.of(chosen);
        }
    }

    /// Work takes three seconds; before the last of them it is looked at what is said.
    private static final class SlowTasks implements Tasks {
        private final DirectTasks direct = new DirectTasks();
        private final Screen screen;
        private final List<Boolean> said = new ArrayList<>();

        SlowTasks(Screen screen) {
            this.screen = screen;
        }

        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
            direct.advance(Duration.ofSeconds(1));
            said.add(screen.isShown("opening"));
            direct.advance(Duration.ofSeconds(2));
            said.add(screen.isShown("opening"));
            direct.run(work, done, failed);
        }

        @Override
        public <T> void compute(
                Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
            direct.compute(work, done, failed);
        }

        @Override
        public Cancellable after(Duration delay, Runnable later) {
            return direct.after(delay, later);
        }
    }
}
