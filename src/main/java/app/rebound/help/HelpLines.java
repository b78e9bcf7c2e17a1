package app.rebound.help;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The list of emergency numbers and lines that comes with the program.
public record HelpLines(List<HelpLine> lines) {
    private static final int MONTHS_UNTIL_OLD = 12;

    public HelpLines {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a list of lines has lines");
        }
        lines = List.copyOf(lines);
    }

    /// What one country has: the emergency number first, then lines, those for a crisis before the others, then
    /// directories, which hold everywhere. Never a line of another country.
    ///
    /// @param country ISO 3166-1 alpha-2, or anything else for none of the list
    public List<HelpLine> of(String country) {
        return lines.stream()
                .filter(line -> line.country().equals(country) || line.country().equals(HelpLine.EVERYWHERE))
                .sorted(Comparator.comparing(HelpLine::kind))
                .toList();
    }

    /// The countries that the list has anything for, as ISO 3166-1 alpha-2, in that order.
    public List<String> countries() {
        return lines.stream()
                .map(HelpLine::country)
                .filter(country -> !country.equals(HelpLine.EVERYWHERE))
                .distinct()
                .sorted()
                .toList();
    }

    /// `wanted` in capitals where the list has that country; empty for another.
    public String country(String wanted) {
        String country = wanted.toUpperCase(Locale.ROOT);
        return countries().contains(country) ? country : "";
    }

    /// The day on which the entry that was looked at longest ago was looked at.
    public LocalDate madeOn() {
        return lines.stream()
                .map(line -> line.origin().seen())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Whether a person has checked every entry at the operator's.
    public boolean isChecked() {
        return lines.stream().allMatch(line -> line.origin().checked() != null);
    }

    /// Whether the list is twelve months old, or older.
    public boolean isOld(LocalDate today) {
        return !today.isBefore(madeOn().plusMonths(MONTHS_UNTIL_OLD));
    }
}
