package app.rebound.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
public final class ReboundVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(ReboundVersion.class.getResourceAsStream("build.properties"))) {
            build.load(stream);
        }
        return new String[] {"Rebound " + build.getProperty("version")};
    }
}
