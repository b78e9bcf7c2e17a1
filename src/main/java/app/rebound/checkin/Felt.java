package app.rebound.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One feeling of a check-in.
///
/// @param word the id of the vocabulary's word, or the person's own word
/// @param strength from 1 to [#STRONGEST], as the person says
public record Felt(String word, int strength) {
    static final int STRONGEST = 10;

    /// How strong a feeling is taken to be until the person says.
    static final int MIDDLE = 5;

    /// The feelings that a check-in keeps, one a line with its strength at the end; a line without is of middle
    /// strength.
    public static List<Felt> read(String text) {
        List<Felt> felt = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> felt.add(one(line)));
        return felt;
    }

    private static Felt one(String line) {
        int gap = line.lastIndexOf(' ');
        String end = line.substring(gap + 1);
        return gap > 0 && end.matches("[0-9]{1,2}")
                ? new Felt(line.substring(0, gap).strip(), Math.clamp(Integer.parseInt(end), 1, STRONGEST))
                : new Felt(line, MIDDLE);
    }

    /// The text that [#read] reads back.
    public static String write(List<Felt> felt) {
        return felt.stream().map(one -> one.word() + " " + one.strength()).collect(Collectors.joining("\n"));
    }
}
