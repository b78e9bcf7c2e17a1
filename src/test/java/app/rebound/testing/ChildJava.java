package app.rebound.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// A Java process of its own with this one's class path, to be killed.
public final class ChildJava {
    private ChildJava() {}

    /// Starts `main`; its error output comes with its output.
    ///
    /// @param withWindow whether it needs this process's options for JavaFX
    public static Process start(Class<?> main, boolean withWindow, String... arguments) throws IOException {
        return builder(main, withWindow, List.of(), arguments).start();
    }

    /// The same, not started yet.
    ///
    /// @param options of the virtual machine, beside the usual ones
    public static ProcessBuilder builder(Class<?> main, boolean withWindow, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        if (withWindow) {
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(argument -> !argument.startsWith("-javaagent"))
                    .forEach(command::add);
        } else {
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        }
        command.addAll(options);
        command.add("-classpath");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
