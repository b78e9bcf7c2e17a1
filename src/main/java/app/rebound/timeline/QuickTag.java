package app.rebound.timeline;

import app.rebound.time.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of a line that begins with `@`, `#` or `!`, and where it stands.
///
/// @param sign the first character
/// @param name without the sign and the quotes, as it is known where it is
/// @param typed the same as it was typed
/// @param isQuoted whether the name was put in quotes, and so means itself alone
/// @param end the place after its last character
record QuickTag(char sign, String name, String typed, boolean isQuoted, int start, int end) {
    /// Names that are known go on over several words as long as somebody is called so.
    private static final int MOST_WORDS = 6;

    private static final String WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_.'’-]*[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern TAG =
            Pattern.compile("(?<![^\\s(\u00a0])([@#!])(?:\"([^\"]+)\"|“([^”]+)”|«\\s?([^»]+?)\\s?»|(" + WORD + "))");
    private static final Pattern NEXT_WORD = Pattern.compile("[\\s\u00a0]+" + WORD);
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");

    /// The tags of a line from left to right. A number after `#` is a number, not a theme, unless a theme is called so;
    /// what stands after a backslash or inside a word is no tag.
    static List<QuickTag> in(String line, Collection<String> people, Collection<String> lanes) {
        Map<Character, Map<String, String>> known = Map.of('@', folded(people), '#', folded(lanes), '!', Map.of());
        List<QuickTag> tags = new ArrayList<>();
        Matcher match = TAG.matcher(line);
        int from = 0;
        while (from <= line.length() && match.find(from)) {
            QuickTag tag = tag(line, match, known.getOrDefault(match.group(1).charAt(0), Map.of()));
            boolean isNumber = tag.sign() == '#'
                    && DIGITS.matcher(tag.name()).matches()
                    && !tag.isQuoted()
                    && !lanes.contains(tag.name());
            if (!isNumber) {
                tags.add(tag);
            }
            from = tag.end();
        }
        return tags;
    }

    private static Map<String, String> folded(Collection<String> names) {
        Map<String, String> folded = new HashMap<>();
        names.forEach(name -> folded.putIfAbsent(Folding.plain(name), name));
        return folded;
    }

    private static QuickTag tag(String line, Matcher match, Map<String, String> known) {
        char sign = match.group(1).charAt(0);
        for (int group = 2; group <= 4; group++) {
            if (match.group(group) != null) {
                String name = match.group(group).strip();
                return new QuickTag(sign, name, name, true, match.start(), match.end());
            }
        }
        int start = match.start(5);
        int longest = -1;
        Matcher next = NEXT_WORD.matcher(line);
        int end = match.end();
        for (int words = 0; words < MOST_WORDS; words++) {
            if (known.containsKey(Folding.plain(line.substring(start, end)))) {
                longest = end;
            }
            if (!next.region(end, line.length()).lookingAt()) {
                break;
            }
            end = next.end();
        }
        if (longest >= 0) {
            String typed = line.substring(start, longest);
            return new QuickTag(
                    sign, known.getOrDefault(Folding.plain(typed), typed), typed, true, match.start(), longest);
        }
        String word = POSSESSIVE.matcher(match.group(5)).replaceFirst("");
        return new QuickTag(sign, word, word, false, match.start(), start + word.length());
    }
}
