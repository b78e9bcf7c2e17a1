package app.rebound.settings;

import app.rebound.fault.WorkbookException;
import app.rebound.spelling.SpellingChoice;
import app.rebound.vault.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Keeps the settings in one small file; a missing or damaged one means the usual settings. Any thread may use it.
public final class SettingsStore {
    private final Path file;
    private Settings settings;

    /// @param file need not exist
    public SettingsStore(Path file) {
        this.file = file;
        this.settings = read(file);
    }

    public synchronized Settings get() {
        return settings;
    }

    /// Changes the settings and writes them.
    ///
    /// @return whether they could be written; they hold for this sitting either way
    public synchronized boolean update(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeFile.write(file, bytes(settings));
            return true;
        } catch (WorkbookException | IOException e) {
            return false;
        }
    }

    private static byte[] bytes(Settings settings) {
        var words = new Properties();
        if (settings.language() != null) {
            words.setProperty("language", settings.language().toLanguageTag());
        }
        words.setProperty("theme", settings.theme().id());
        words.setProperty("text-scale", String.valueOf(settings.textScale()));
        if (settings.workbook() != null) {
            words.setProperty("workbook", settings.workbook().toString());
        }
        words.setProperty("lock-after", String.valueOf(settings.lockAfter().minutes()));
        words.setProperty("offers-another-way", String.valueOf(settings.offersAnotherWay()));
        words.setProperty("spelling", settings.spelling().id());
        words.setProperty("reduces-motion", String.valueOf(settings.reducesMotion()));
        for (int i = 0; i < settings.known().size(); i++) {
            words.setProperty("known." + i, settings.known().get(i).toString());
        }
        if (settings.country() != null) {
            words.setProperty("country", settings.country());
        }
        Settings.Window window = settings.window();
        if (window != null) {
            words.setProperty("window.x", String.valueOf(window.x()));
            words.setProperty("window.y", String.valueOf(window.y()));
            words.setProperty("window.width", String.valueOf(window.width()));
            words.setProperty("window.height", String.valueOf(window.height()));
            words.setProperty("window.maximized", String.valueOf(window.isMaximized()));
        }
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            words.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Settings read(Path file) {
        var words = new Properties();
        if (!Files.isRegularFile(file)) {
            return Settings.DEFAULT;
        }
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
            return settings(words);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.DEFAULT;
        }
    }

    private static Settings settings(Properties words) {
        String language = words.getProperty("language");
        return new Settings(
                language == null ? null : Locale.forLanguageTag(language),
                new Settings.Look(
                        Theme.valueOf(words.getProperty("theme", "system").toUpperCase(Locale.ROOT)),
                        Double.parseDouble(words.getProperty("text-scale", "1")),
                        Boolean.parseBoolean(words.getProperty("reduces-motion", "false"))),
                window(words),
                path(words.getProperty("workbook")),
                LockAfter.of(Integer.parseInt(words.getProperty("lock-after", "10"))),
                known(words),
                words.getProperty("country"),
                Boolean.parseBoolean(words.getProperty("offers-another-way", "true")),
                SpellingChoice.of(words.getProperty("spelling", "")));
    }

    private static List<Path> known(Properties words) {
        return IntStream.iterate(0, i -> words.containsKey("known." + i), i -> i + 1)
                .mapToObj(i -> path(words.getProperty("known." + i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Settings.@Nullable Window window(Properties words) {
        if (words.getProperty("window.width") == null) {
            return null;
        }
        return new Settings.Window(
                Double.parseDouble(words.getProperty("window.x", "0")),
                Double.parseDouble(words.getProperty("window.y", "0")),
                Double.parseDouble(words.getProperty("window.width", "1280")),
                Double.parseDouble(words.getProperty("window.height", "832")),
                Boolean.parseBoolean(words.getProperty("window.maximized", "false")));
    }

    private static @Nullable Path path(@Nullable String text) {
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
