package app.rebound.source;

import app.rebound.evidence.FoundPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pairs of words as lines of a column: two words with a tab between, of which neither holds a tab or a line's end.
final class SourceLines {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private SourceLines() {}

    static String people(List<FoundPerson> people) {
        var lines = new StringBuilder();
        people.forEach(person -> add(lines, person.name(), person.address()));
        return lines.toString();
    }

    static List<FoundPerson> people(String lines) {
        List<FoundPerson> people = new ArrayList<>();
        lines.lines().forEach(line -> {
            String[] pair = pair(line);
            if (!pair[0].isBlank() || !pair[1].isBlank()) {
                people.add(new FoundPerson(pair[0], pair[1]));
            }
        });
        return people;
    }

    static String extras(Map<String, String> extras) {
        var lines = new StringBuilder();
        extras.forEach((name, value) -> add(lines, name, value));
        return lines.toString();
    }

    static Map<String, String> extras(String lines) {
        Map<String, String> extras = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] pair = pair(line);
            extras.put(pair[0], pair[1]);
        });
        return extras;
    }

    private static void add(StringBuilder lines, String one, String other) {
        lines.append(escaped(one)).append('\t').append(escaped(other)).append('\n');
    }

    private static String[] pair(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? new String[] {plain(line), ""}
                : new String[] {plain(line.substring(0, tab)), plain(line.substring(tab + 1))};
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String words) {
        return words.indexOf('\\') < 0
                ? words
                : ESCAPED.matcher(words)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                switch (found.group(1)) {
                                    case "t" -> "\t";
                                    case "n" -> "\n";
                                    case "r" -> "\r";
                                    default -> found.group(1);
                                }));
    }
}
