package app.rebound.help;

import app.rebound.text.Messages;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in words what an entry of the list holds.
record HelpWords(Messages messages) {
    /// The country's name in the interface's language; for an empty one the words for another country.
    String country(String country) {
        return country.isEmpty()
                ? messages.get("help.country.other")
                : Locale.of("", country).getDisplayCountry(messages.locale());
    }

    /// The countries by their names, and another one last.
    List<String> sorted(List<String> countries) {
        List<String> sorted = new ArrayList<>(countries);
        sorted.sort(Comparator.comparing(this::country, Collator.getInstance(messages.locale())));
        sorted.add("");
        return sorted;
    }

    /// What a line is for, when somebody answers, what it costs and in which languages, as far as that is known.
    String about(HelpLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("help.kind." + line.kind().id()));
        HelpLine.Hours hours = line.hours();
        if (hours != null) {
            parts.add(
                    hours.isAlways()
                            ? messages.get("help.hours.always")
                            : messages.get("help.hours.daily", time(hours.from()), time(hours.to())));
        } else if (line.kind() != HelpLine.Kind.DIRECTORY) {
            parts.add(messages.get("help.hours.unknown"));
        }
        HelpLine.Cost cost = line.cost();
        if (cost != null) {
            parts.add(messages.get("help.cost." + cost.id()));
        }
        if (!line.languages().isEmpty()) {
            parts.add(languages(line.languages()));
        }
        return String.join(" · ", parts);
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", messages.locale()).format(time);
    }

    private String languages(List<String> languages) {
        return languages.stream().map(this::language).collect(Collectors.joining(", "));
    }

    private String language(String language) {
        return language.equals(HelpLine.MORE)
                ? messages.get("help.language.more")
                : Locale.of(language).getDisplayLanguage(messages.locale());
    }

    /// The ways to reach a line other than calling it, one each.
    List<String> ways(HelpLine line) {
        List<String> ways = new ArrayList<>();
        HelpLine.Text text = line.text();
        if (text != null) {
            ways.add(
                    text.word() == null
                            ? messages.get("help.way.text", text.number())
                            : messages.get("help.way.text-word", text.word(), text.number()));
        }
        if (line.whatsapp() != null) {
            ways.add(messages.get("help.way.whatsapp", line.whatsapp()));
        }
        if (line.web() != null && line.kind() != HelpLine.Kind.DIRECTORY) {
            ways.add(line.web());
        }
        return ways;
    }

    /// A number of the list, and whom it reaches where that is said.
    String phone(HelpLine.Phone phone) {
        return phone.use() == null ? phone.number() : phone.number() + ", " + use(phone);
    }

    /// Whom a number reaches; empty for everything.
    String use(HelpLine.Phone phone) {
        return phone.use() == null ? "" : messages.get("help.use." + phone.use().id());
    }

    /// Whose page has the number, and the day on which it was seen or checked.
    String origin(HelpLine line) {
        HelpLine.Origin origin = line.origin();
        return messages.get(
                origin.checked() == null ? "help.origin.seen" : "help.origin.checked",
                origin.publisher(),
                day(origin.seen()));
    }

    /// The pages that an entry comes from.
    String sources(HelpLine line) {
        HelpLine.Origin origin = line.origin();
        String first = origin.sourceSeen().matches("\\d{4}(-\\d{2}){0,2}")
                ? messages.get("help.source.dated", origin.source(), origin.sourceSeen())
                : messages.get("help.source.undated", origin.source());
        return origin.second() == null ? first : first + "; " + origin.second();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }
}
