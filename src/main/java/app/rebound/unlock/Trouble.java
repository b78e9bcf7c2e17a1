package app.rebound.unlock;

import java.util.List;

/// What is wrong with a workbook in words, and the ways out.
///
/// @param what what happened
/// @param safe what is safe
/// @param next what to do next
/// @param topic the entry of the guide that says more
/// @param ways the best first
record Trouble(String name, String path, String what, String safe, String next, String topic, List<WayOut> ways) {
    Trouble {
        ways = List.copyOf(ways);
    }
}
