package app.rebound.unlock;

import java.util.List;

/// What is wrong with a workbook in words, and the ways out.
///
/// @param what what happened
/// @param safe what is safe
/// @param next what to do next
/// @param ways the best first
record Trouble(String name, String path, String what, String safe, String next, List<WayOut> ways) {
    Trouble {
        ways = List.copyOf(ways);
    }
}
