package app.rebound.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Which version of the program runs, and on what: what somebody who is to mend it asks first.
public final class RunningOn {
    private RunningOn() {}

    /// The version that the build wrote into the program, such as `1.2.0`.
    public static String version() {
        var build = new Properties();
        try (InputStream stream = Objects.requireNonNull(RunningOn.class.getResourceAsStream("build.properties"))) {
            build.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    /// Program, Java and system in one line; no name of a person, a computer or a folder is among it.
    public static String words() {
        return "Rebound %s, Java %s, JavaFX %s, %s %s %s"
                .formatted(
                        version(),
                        property("java.version"),
                        property("javafx.runtime.version"),
                        property("os.name"),
                        property("os.version"),
                        property("os.arch"));
    }

    private static String property(String name) {
        return System.getProperty(name, "–");
    }
}
