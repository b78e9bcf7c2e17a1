package app.rebound.evidence.calendar;

import java.util.Locale;
import java.util.Map;

/// One property of a calendar's component.
///
/// @param name in capital letters
/// @param parameters by name in capital letters
/// @param value as it stands there, still escaped
record Property(String name, Map<String, String> parameters, String value) {
    Property {
        name = name.toUpperCase(Locale.ROOT);
        parameters = Map.copyOf(parameters);
    }

    String parameter(String of) {
        return parameters.getOrDefault(of, "");
    }

    /// The value as words.
    String text() {
        var text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\\' && i + 1 < value.length()) {
                i++;
                letter = value.charAt(i) == 'n' || value.charAt(i) == 'N' ? '\n' : value.charAt(i);
            }
            text.append(letter);
        }
        return text.toString();
    }
}
