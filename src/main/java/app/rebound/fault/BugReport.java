package app.rebound.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// What may be told about a bug: where in the program it happened, and nothing of what a person wrote.
public final class BugReport {
    private BugReport() {}

    /// A code that is the same for the same place in the program.
    public static String code(Throwable bug) {
        var sum = new CRC32();
        sum.update(details(bug).getBytes(StandardCharsets.UTF_8));
        return "R-%06X".formatted(sum.getValue() & 0xFFFFFF);
    }

    /// Types and places of the program, never messages: those may quote what a person wrote.
    public static String details(Throwable bug) {
        List<String> lines = new ArrayList<>();
        for (Throwable t = bug; t != null && lines.size() < 60; t = t.getCause()) {
            lines.add(t.getClass().getName());
            lines.addAll(Arrays.stream(t.getStackTrace())
                    .limit(20)
                    .map(frame -> "  " + frame)
                    .toList());
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
