package app.rebound.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.spelling.SpellingChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings come back as they were, and a damaged file does no harm.
@Tag("domain")
class SettingsStoreTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasSetComesBack() {
        Path file = folder.resolve("new/settings.properties");
        var store = new SettingsStore(file);
        assertThat(store.get()).isEqualTo(Settings.DEFAULT);
        assertThat(store.update(now -> now.withLanguage(Locale.FRENCH)
                        .withTheme(Theme.DARK)
                        .withTextScale(1.5)
                        .withWorkbook(Path.of("first"))
                        .withWorkbook(Path.of("élan"))
                        .withLockAfter(LockAfter.NEVER)
                        .withCountry("BE")
                        .withSpelling(SpellingChoice.FRENCH)
                        .withReducesMotion(true)
                        .withWindow(new Settings.Window(1, 2, 1000, 700, true))))
                .isTrue();
        assertThat(new SettingsStore(file).get()).isEqualTo(store.get());
        assertThat(store.get().language()).isEqualTo(Locale.FRENCH);
        assertThat(new SettingsStore(file).get().country()).isEqualTo("BE");
        assertThat(new SettingsStore(file).get().spelling()).isEqualTo(SpellingChoice.FRENCH);
        assertThat(new SettingsStore(file).get().reducesMotion()).isTrue();
        assertThat(store.get().known()).containsExactly(Path.of("élan"), Path.of("first"));
        assertThat(new SettingsStore(file).get().lockAfter()).isEqualTo(LockAfter.NEVER);
    }

    @Test
    void aClosedWorkbookIsStillKnownAndAForgottenOneIsNot() {
        Settings closed = Settings.DEFAULT.withWorkbook(Path.of("mine")).withWorkbook(null);
        assertThat(closed.known()).containsExactly(Path.of("mine"));
        Settings forgotten = Settings.DEFAULT.withWorkbook(Path.of("mine")).without(Path.of("mine"));
        assertThat(forgotten).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aDamagedFileMeansTheUsualSettings() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(file, "theme=purple\ntext-scale=big\n");
        assertThat(new SettingsStore(file).get()).isEqualTo(Settings.DEFAULT);
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(new SettingsStore(file).get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndHoldsForTheSitting() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        var store = new SettingsStore(inTheWay.resolve("settings.properties"));
        assertThat(store.update(now -> now.withTheme(Theme.DARK))).isFalse();
        assertThat(store.get().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void textIsNeverUnreadablySmallOrLarge() {
        assertThat(Settings.DEFAULT.withTextScale(9).textScale()).isEqualTo(2);
        assertThat(Settings.DEFAULT.withTextScale(0).textScale()).isEqualTo(0.8);
    }

    @Test
    void foldersFollowThePlatform() {
        assertThat(Folders.of("Linux", "/home/a", Map.of()).data()).isEqualTo(Path.of("/home/a/.local/share/rebound"));
        assertThat(Folders.of("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "relative"))
                        .settingsFile())
                .isEqualTo(Path.of("/home/a/.config/rebound/settings.properties"));
        assertThat(Folders.of("Mac OS X", "/Users/a", Map.of()).data())
                .isEqualTo(Path.of("/Users/a/Library/Application Support/Rebound"));
        assertThat(Folders.of("Windows 11", "C:/a", Map.of("APPDATA", "C:/roaming"))
                        .data())
                .isEqualTo(Path.of("C:/roaming/Rebound"));
        assertThat(Folders.of("Linux", "/home/a", Map.of()).logs()).isEqualTo(Path.of("/home/a/.local/state/rebound"));
        assertThat(Folders.of("Linux", "/home/a", Map.of("XDG_STATE_HOME", "/state"))
                        .logs())
                .isEqualTo(Path.of("/state/rebound"));
        assertThat(Folders.of("Mac OS X", "/Users/a", Map.of()).logs())
                .isEqualTo(Path.of("/Users/a/Library/Logs/Rebound"));
        assertThat(Folders.of("Windows 11", "C:/a", Map.of("LOCALAPPDATA", "C:/local"))
                        .logs())
                .isEqualTo(Path.of("C:/local/Rebound/logs"));
    }
}
