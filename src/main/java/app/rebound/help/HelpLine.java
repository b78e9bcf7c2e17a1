package app.rebound.help;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One entry of the list that comes with the program: an emergency number, a line, or a directory of lines.
///
/// @param country ISO 3166-1 alpha-2; [#EVERYWHERE] for all
/// @param numbers to be called; empty for a line that is only written to, and for a directory
/// @param text where to send a text message; null for nowhere
/// @param whatsapp a number to write to; null for none
/// @param web an address without a scheme; null for none
/// @param hours when somebody answers; null where no page is sure
/// @param languages ISO 639-1, and [#MORE] for more than those; may be empty
/// @param cost null where no page is sure
public record HelpLine(
        String country,
        Kind kind,
        String name,
        List<Phone> numbers,
        @Nullable Text text,
        @Nullable String whatsapp,
        @Nullable String web,
        @Nullable Hours hours,
        List<String> languages,
        @Nullable Cost cost,
        Origin origin) {
    /// The country of what holds for all.
    public static final String EVERYWHERE = "*";

    /// Stands among the languages for more than are named.
    public static final String MORE = "more";

    public HelpLine {
        numbers = List.copyOf(numbers);
        languages = List.copyOf(languages);
    }

    /// What an entry is for, in the order in which a page shows them.
    public enum Kind {
        EMERGENCY,
        CRISIS,
        SUPPORT,
        DIRECTORY;

        /// The name in files and message keys.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whom an emergency number reaches, where it is not for everything.
    public enum Use {
        AMBULANCE,
        POLICE,
        FIRE,
        AMBULANCE_FIRE,
        /// The same as the others, from a mobile telephone.
        MOBILE;

        /// The name in files and message keys, for example `ambulance-fire`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What a call costs.
    public enum Cost {
        FREE,
        /// What a call costs otherwise.
        USUAL;

        /// The name in files and message keys.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A number to be called.
    ///
    /// @param use null for everything
    public record Phone(String number, @Nullable Use use) {}

    /// Where to send a text message.
    ///
    /// @param word what to write first; null for anything
    public record Text(String number, @Nullable String word) {}

    /// When somebody answers, each day; from midnight to midnight is always.
    public record Hours(LocalTime from, LocalTime to) {
        /// Day and night.
        public static final Hours ALWAYS = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        public boolean isAlways() {
            return equals(ALWAYS);
        }
    }

    /// Where an entry comes from.
    ///
    /// @param source the page that has the number
    /// @param second another page that has it; null where the entry is no number
    /// @param quote a few words of the page around the number
    /// @param sourceSeen the date that the page bears, "unknown" where it bears none
    /// @param compiled the day on which the entry was put together
    /// @param checked the day on which a person checked it at the operator's; null for never
    public record Origin(
            String source,
            @Nullable String second,
            String quote,
            String sourceSeen,
            LocalDate compiled,
            @Nullable LocalDate checked) {
        /// The last day on which somebody looked at it.
        public LocalDate seen() {
            return checked == null ? compiled : checked;
        }

        /// Who published the page, as its address names them.
        public String publisher() {
            String host = URI.create(source).getHost();
            return host.startsWith("www.") ? host.substring(4) : host;
        }
    }
}
