package app.rebound.evidence.mail;

import app.rebound.evidence.Limits;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/// Reads one mail as a stream: its headers, its first lines and the names of what is attached, which is passed over.
final class MailParser {
    private static final List<String> KEPT = List.of("in-reply-to", "list-id", "x-gmail-labels");
    private static final int MOST_HEADERS = 2_000;
    private static final int MOST_ATTACHMENTS = 200;

    /// Letters of HTML for one of words.
    private static final int HTML_FACTOR = 20;

    private final ReadingOptions options;
    private final Limits limits;

    MailParser(ReadingOptions options, Limits limits) {
        this.options = options;
        this.limits = limits;
    }

    /// @param otherDate the date on the envelope, for a mail without its own; empty for none
    /// @throws RefusedException when it cannot be taken apart
    Mail parse(InputStream message, String otherDate) throws IOException {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(limits.pieceBytes())
                .setMaxContentLen(-1)
                .build();
        var stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        var parts = new Parts();
        try {
            stream.parse(message);
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                parts.take(state, stream);
            }
        } catch (MimeException _) {
            if (parts.headers.head().isEmpty()) {
                throw new RefusedException(Reason.DAMAGED);
            }
            // A body that breaks off still has its headers and first lines.
        }
        return parts.mail(otherDate);
    }

    /// What has been seen of a mail.
    private final class Parts {
        private final MailHeaders headers = new MailHeaders(limits.originalLength());
        private final List<String> attachments = new ArrayList<>();
        private @Nullable String disposition;
        private String type = "";
        private @Nullable String plain;
        private @Nullable String html;
        private int depth;

        void take(EntityState state, MimeTokenStream stream) throws IOException {
            switch (state) {
                case T_START_HEADER -> {
                    disposition = null;
                    type = "";
                }
                case T_FIELD -> {
                    if (depth == 0) {
                        headers.add(stream.getField());
                    }
                    if (stream.getField().getName().equalsIgnoreCase("Content-Disposition")) {
                        disposition = stream.getField().getBody();
                    } else if (stream.getField().getName().equalsIgnoreCase("Content-Type")) {
                        type = stream.getField().getBody();
                    }
                }
                case T_START_MULTIPART, T_START_BODYPART -> depth++;
                case T_END_MULTIPART, T_END_BODYPART -> depth--;
                case T_BODY -> body(stream);
                default -> {
                    // Preambles, epilogues and ends hold nothing.
                }
            }
        }

        private void body(MimeTokenStream stream) throws IOException {
            BodyDescriptor part = stream.getBodyDescriptor();
            String name = name();
            boolean isAttached =
                    disposition != null && disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
            String media = part.getMimeType() == null ? "" : part.getMimeType().toLowerCase(Locale.ROOT);
            if (isAttached || !name.isEmpty() || !media.startsWith("text/")) {
                if (attachments.size() < MOST_ATTACHMENTS) {
                    attachments.add(name.isEmpty() ? media : name);
                }
            } else if (media.equals("text/html") && html == null) {
                html = first(stream, part, limits.textLength() * HTML_FACTOR);
            } else if (plain == null && !media.equals("text/html")) {
                plain = first(stream, part, limits.textLength() + 1);
            }
        }

        private String name() {
            String name = disposition == null ? "" : parameter(disposition, "filename");
            return Texts.line(name.isEmpty() ? parameter(type, "name") : name, 200);
        }

        private static String first(MimeTokenStream stream, BodyDescriptor part, int most) throws IOException {
            char[] letters = new char[most];
            int count = 0;
            try (Reader reader = new InputStreamReader(stream.getDecodedInputStream(), charset(part))) {
                while (count < most) {
                    int read = reader.read(letters, count, most - count);
                    if (read < 0) {
                        break;
                    }
                    count += read;
                }
            }
            return new String(letters, 0, count);
        }

        Mail mail(String otherDate) {
            boolean hasDate = !headers.raw("date").isEmpty();
            Map<String, String> extras = new LinkedHashMap<>();
            KEPT.forEach(name -> extras.put(name, headers.words(name)));
            String text = plain == null || plain.isBlank() ? html == null ? "" : Html.words(html) : plain;
            var when = headers.when(options);
            if (when == null && !otherDate.isEmpty()) {
                when = MailHeaders.when(otherDate, options);
            }
            return new Mail(
                    headers.id(),
                    headers.thread(),
                    headers.words("subject"),
                    headers.people(),
                    when,
                    hasDate ? headers.raw("date") : otherDate,
                    text,
                    attachments,
                    headers.head(),
                    extras);
        }
    }

    private static Charset charset(BodyDescriptor part) {
        try {
            String name = part.getCharset();
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException _) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static String parameter(String header, String name) {
        for (String part : header.split(";", 50)) {
            int equals = part.indexOf('=');
            String called = equals < 0 ? "" : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (called.equals(name) || called.equals(name + "*")) {
                String value = part.substring(equals + 1).strip().replace("\"", "");
                return called.endsWith("*") ? percent(value) : encoded(value);
            }
        }
        return "";
    }

    /// `UTF-8''caf%C3%A9.pdf`
    private static String percent(String value) {
        try {
            return java.net.URLDecoder.decode(
                    value.substring(value.lastIndexOf('\'') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    private static String encoded(String value) {
        try {
            return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }
}
