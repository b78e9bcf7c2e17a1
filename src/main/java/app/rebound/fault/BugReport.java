package app.rebound.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/// What may be told about a bug: where in the program it happened, and nothing of what a person wrote.
public final class BugReport {
    /// What is longer than this helps nobody more.
    private static final int MOST_LINES = 80;
    private static final int MOST_FRAMES = 20;

    private final List<String> lines = new ArrayList<>();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private BugReport() {}

    /// A code that is the same for the same place in the program.
    public static String code(Throwable bug) {
        var sum = new CRC32();
        sum.update(details(bug).getBytes(StandardCharsets.UTF_8));
        return "R-%06X".formatted(sum.getValue() & 0xFFFFFF);
    }

    /// Types and places of the program, never messages: those may quote what a person wrote.
    public static String details(Throwable bug) {
        var report = new BugReport();
        report.add(bug, "");
        return String.join("\n", report.lines);
    }

    /// All that is told about it: the code, what the program runs on, and [#details].
    public static String whole(Throwable bug) {
        return code(bug) + "\n" + RunningOn.words() + "\n" + details(bug);
    }

    private void add(Throwable bug, String why) {
        if (!seen.add(bug) || lines.size() >= MOST_LINES) {
            return;
        }
        lines.add(why + bug.getClass().getName());
        StackTraceElement[] frames = bug.getStackTrace();
        for (int at = 0; at < Math.min(frames.length, MOST_FRAMES) && lines.size() < MOST_LINES; at++) {
            lines.add("  " + frames[at]);
        }
        for (Throwable suppressed : bug.getSuppressed()) {
            add(suppressed, "beside it: ");
        }
        Throwable cause = bug.getCause();
        if (cause != null) {
            add(cause, "because of: ");
        }
    }
}
