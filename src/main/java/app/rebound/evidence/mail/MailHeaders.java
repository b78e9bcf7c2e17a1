package app.rebound.evidence.mail;

import app.rebound.evidence.DateForms;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Texts;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/// The headers of one mail, decoded; of headers that come twice the first counts.
final class MailHeaders {
    private static final int MOST_PEOPLE = 200;
    private static final int LONGEST = 100_000;
    private static final Pattern FOLD = Pattern.compile("\r?\n(?=[ \t])");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder head = new StringBuilder();
    private final int longestHead;

    MailHeaders(int longestHead) {
        this.longestHead = longestHead;
    }

    void add(Field field) {
        String raw = text(field);
        if (head.length() < longestHead) {
            head.append(raw.stripTrailing()).append('\n');
        }
        int colon = raw.indexOf(':');
        if (colon > 0) {
            String value = FOLD.matcher(raw.substring(colon + 1)).replaceAll("").strip();
            values.putIfAbsent(raw.substring(0, colon).strip().toLowerCase(Locale.ROOT), Texts.cut(value, LONGEST));
        }
    }

    /// Headers should be ASCII; where they are not, they are mostly UTF-8.
    private static String text(Field field) {
        byte[] bytes = field.getRaw() == null
                ? (field.getName() + ": " + field.getBody()).getBytes(StandardCharsets.UTF_8)
                : field.getRaw().toByteArray();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, java.nio.charset.Charset.forName("windows-1252"));
        }
    }

    /// As it stood there, but unfolded; empty where there is none.
    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    String words(String name) {
        try {
            return DecoderUtil.decodeEncodedWords(raw(name), DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return raw(name);
        }
    }

    String head() {
        return head.toString();
    }

    /// From, to and copied to, in that order.
    List<FoundPerson> people() {
        List<FoundPerson> people = new ArrayList<>();
        for (String name : List.of("from", "sender", "to", "cc")) {
            boolean isKnown = name.equals("sender") && !people.isEmpty();
            if (!raw(name).isEmpty() && !isKnown) {
                for (Mailbox mailbox :
                        LenientAddressParser.DEFAULT.parseAddressList(raw(name)).flatten()) {
                    String called = mailbox.getName() == null ? "" : decoded(mailbox.getName());
                    boolean hasAddress = mailbox.getDomain() != null;
                    if (people.size() < MOST_PEOPLE && (hasAddress || !called.isBlank())) {
                        people.add(new FoundPerson(called, hasAddress ? mailbox.getAddress() : ""));
                    }
                }
            }
        }
        return people;
    }

    private static String decoded(String words) {
        try {
            return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return words;
        }
    }

    /// Null where the header is missing or no date.
    @Nullable
    FoundDate when(ReadingOptions options) {
        return when(raw("date"), options);
    }

    static @Nullable FoundDate when(String words, ReadingOptions options) {
        String plain =
                COMMENT.matcher(words).replaceAll("").replaceAll("\\s+", " ").strip();
        try {
            ZonedDateTime moment = ZonedDateTime.parse(plain, DateTimeFieldLenientImpl.RFC_5322);
            return FoundDate.of(moment.toInstant(), moment.getZone(), options.zone());
        } catch (DateTimeException _) {
            return new DateForms(options).read(plain).orElse(null);
        }
    }

    /// The Message-ID; empty where there is none.
    String id() {
        return id(raw("message-id"));
    }

    /// The first mail that this one refers to, else the one that it answers; empty where it answers none.
    String thread() {
        String first = id(raw("references"));
        return first.isEmpty() ? id(raw("in-reply-to")) : first;
    }

    private static String id(String header) {
        var id = ID.matcher(header);
        return id.find() ? id.group(1) : "";
    }
}
