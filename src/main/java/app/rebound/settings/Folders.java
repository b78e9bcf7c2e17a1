package app.rebound.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the platform wants a program's data and settings: XDG on Linux, `%APPDATA%`, `~/Library/Application Support`,
/// and where
/// each of them keeps logs.
///
/// @param data workbooks, unless another place is chosen
/// @param config the settings file
/// @param logs what went wrong, without a word of the person's
public record Folders(Path data, Path config, Path logs) {
    /// The folders where one place holds everything.
    public Folders(Path data, Path config) {
        this(data, config, data.resolve("logs"));
    }

    /// The folders for this user.
    ///
    /// @param os the system property `os.name`
    /// @param home the system property `user.home`
    /// @param environment the environment's variables
    public static Folders of(String os, String home, Map<String, String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            Path data = Path.of(environment.getOrDefault("APPDATA", home + "/AppData/Roaming"), "Rebound");
            Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", home + "/AppData/Local"), "Rebound");
            return new Folders(data, data, local.resolve("logs"));
        }
        if (system.contains("mac")) {
            Path data = Path.of(home, "Library", "Application Support", "Rebound");
            return new Folders(data, data, Path.of(home, "Library", "Logs", "Rebound"));
        }
        return new Folders(
                xdg(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share")),
                xdg(environment, "XDG_CONFIG_HOME", Path.of(home, ".config")),
                xdg(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state")));
    }

    /// A relative path in these variables is to be ignored (XDG Base Directory Specification 0.8).
    private static Path xdg(Map<String, String> environment, String variable, Path usual) {
        String value = environment.getOrDefault(variable, "");
        return (value.startsWith("/") ? Path.of(value) : usual).resolve("rebound");
    }

    public Path settingsFile() {
        return config.resolve("settings.properties");
    }

    /// Where the worked example is put when it is looked at.
    public Path example() {
        return data.resolve("example");
    }
}
