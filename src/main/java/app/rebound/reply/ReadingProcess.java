package app.rebound.reply;

import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Reply.Refusal;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A Java process with little memory and no console in which foreign files are read; what it does wrong ends with it.
final class ReadingProcess implements AutoCloseable {
    /// After this long without an answer it is killed.
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /// The heap, and all else that a machine needs, stay below 256 MiB together. Nothing is written anywhere: no
    /// performance file, no core, no log of a crash.
    private static final List<String> OPTIONS = List.of(
            "-Xmx160m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=40m",
            "-XX:ReservedCodeCacheSize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+SuppressFatalErrorMessage",
            "-Djava.awt.headless=true");

    /// Variables by which a Java of the person's would be told something else, or say something on the way.
    private static final List<String> UNWANTED = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private static final int PAUSE_MILLIS = 5;

    private final Process process;
    private final DataOutputStream out;
    private final Duration patience;
    private boolean isGreeted;

    /// Starts it.
    ///
    /// @throws WorkbookException.Reply when there is no Java to start
    ReadingProcess(Duration patience) {
        this.patience = patience;
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(OPTIONS);
        command.add(ReadingChild.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        UNWANTED.forEach(environment::remove);
        environment.put("CLASSPATH", System.getProperty("java.class.path", ""));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new WorkbookException.Reply(Refusal.NO_PROCESS, e);
        }
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /// The Java that this program runs in; a packaged one brings its own.
    private static String java() {
        Path folder = Path.of(System.getProperty("java.home"), "bin");
        Path java = folder.resolve(File.separatorChar == '\\' ? "java.exe" : "java");
        return Files.isExecutable(java)
                ? java.toString()
                : ProcessHandle.current().info().command().orElse(java.toString());
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Has a file read; after a failure the process is not to be used again.
    ///
    /// @throws WorkbookException.Reply when it cannot be read
    ForeignFile read(byte[] pdf, Regions regions) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            Wire.writeRequest(out, pdf, regions);
        } catch (IOException e) {
            // It ended while it was being told; how it ended is seen below.
        }
        byte[] answer = answer(deadline);
        Outcome outcome = outcome(answer);
        try {
            return switch (outcome) {
                case READ ->
                    Wire.readAnswer(new DataInputStream(new ByteArrayInputStream(answer, 1, answer.length - 1)));
                case ENCRYPTED -> throw new WorkbookException.Reply(Refusal.ENCRYPTED, null);
                case DAMAGED -> throw new WorkbookException.Reply(Refusal.DAMAGED, null);
                case TOO_MUCH -> throw new WorkbookException.Reply(Refusal.TOO_MUCH, null);
            };
        } catch (IOException e) {
            throw new WorkbookException.Reply(Refusal.TOO_MUCH, e);
        }
    }

    private static Outcome outcome(byte[] answer) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> answer.length > 0 && answer[0] == outcome.code())
                .findFirst()
                .orElse(Outcome.TOO_MUCH);
    }

    /// The bytes of the next answer.
    private byte[] answer(long deadline) {
        if (!isGreeted) {
            byte[] hello = take(1, deadline);
            if (hello == null || hello[0] != Wire.HELLO) {
                throw new WorkbookException.Reply(Refusal.NO_PROCESS, null);
            }
            isGreeted = true;
        }
        byte[] head = take(Integer.BYTES, deadline);
        int length = head == null ? -1 : java.nio.ByteBuffer.wrap(head).getInt();
        byte[] answer = length < 0 || length > Wire.MOST_ANSWER + 1 ? null : take(length, deadline);
        if (answer == null) {
            throw new WorkbookException.Reply(Refusal.TOO_MUCH, null);
        }
        return answer;
    }

    /// So many bytes of its output; null when it ends before, or takes too long and is killed.
    private byte @Nullable [] take(int count, long deadline) {
        ByteArrayOutputStream taken = new ByteArrayOutputStream(Math.min(count, 1 << 16));
        InputStream in = process.getInputStream();
        try {
            while (taken.size() < count) {
                boolean isEnded = !process.isAlive();
                int ready = in.available();
                if (ready > 0) {
                    taken.write(in.readNBytes(Math.min(ready, count - taken.size())));
                } else if (isEnded) {
                    return null;
                } else if (System.nanoTime() - deadline > 0) {
                    process.destroyForcibly();
                    return null;
                } else {
                    process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            return null;
        }
        return taken.toByteArray();
    }

    /// Ends it, whatever it is doing.
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
