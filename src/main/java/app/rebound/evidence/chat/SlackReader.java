package app.rebound.evidence.chat;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Json;
import app.rebound.evidence.file.Source;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads Slack's export, packed or unpacked: a folder a channel, a file a day.
public final class SlackReader implements EvidenceReader {
    private static final Pattern DAY = Pattern.compile("(?:.*/)?([^/]+)/\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,11})(?:\\.\\d{1,9})?");
    private static final Pattern LINK = Pattern.compile("<([@#!]?)([^|<>]+)(?:\\|([^<>]*))?>");
    private static final Set<String> COMINGS = Set.of(
            "channel_join",
            "channel_leave",
            "channel_topic",
            "channel_purpose",
            "channel_name",
            "group_join",
            "bot_add");

    @Override
    public SourceKind kind() {
        return SourceKind.CHAT;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        List<String> names = FileTree.names(source);
        boolean hasUsers = names.stream().anyMatch(name -> name.matches("(?:[^/]+/)?users\\.json"));
        return hasUsers && names.stream().anyMatch(name -> DAY.matcher(name).matches());
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        try (FileTree tree = FileTree.open(source, reading)) {
            var export = new Export(source.name(), options, reading);
            for (String name : tree.names()) {
                if (name.matches("(?:[^/]+/)?users\\.json")) {
                    reading.file(Where.file(name), () -> export.users(tree.open(name)));
                }
            }
            for (String name : tree.names()) {
                Matcher day = DAY.matcher(name);
                if (day.matches()) {
                    reading.file(Where.file(name), () -> export.day(name, day.group(1), tree.open(name)));
                }
            }
        }
    }

    /// One export, with the people in it.
    private static final class Export {
        private final String source;
        private final ReadingOptions options;
        private final Reading<Found> reading;
        private final Map<String, User> users = new HashMap<>();

        private record User(String name, String address) {}

        Export(String source, ReadingOptions options, Reading<Found> reading) {
            this.source = source;
            this.options = options;
            this.reading = reading;
        }

        private interface Item {
            void take(Map<String, @Nullable Object> item, long number);
        }

        private void each(String file, InputStream stream, Item taker) throws IOException {
            try (stream;
                    JsonParser parser = Json.open(stream, reading.limits())) {
                if (parser.nextToken() != JsonToken.START_ARRAY) {
                    throw new RefusedException(Reason.UNKNOWN_FORM);
                }
                long number = 0;
                for (JsonToken token = parser.nextToken();
                        token != null && token != JsonToken.END_ARRAY;
                        token = parser.nextToken()) {
                    long one = ++number;
                    reading.piece(Where.item(file, one), () -> taker.take(Json.object(parser), one));
                }
            }
        }

        void users(InputStream stream) throws IOException {
            each("users.json", stream, (user, _) -> {
                Map<String, @Nullable Object> profile = Json.map(user.get("profile"));
                String name = Json.text(profile.get("real_name"));
                if (name.isBlank()) {
                    name = Json.text(user.get("real_name"));
                }
                if (name.isBlank()) {
                    name = Json.text(user.get("name"));
                }
                users.put(Json.text(user.get("id")), new User(name, Json.text(profile.get("email"))));
            });
        }

        void day(String file, String channel, InputStream stream) throws IOException {
            each(file, stream, (message, number) -> message(file, channel, message, number));
        }

        private void message(String file, String channel, Map<String, @Nullable Object> message, long number) {
            if (COMINGS.contains(Json.text(message.get("subtype")))) {
                reading.leaveOut();
                return;
            }
            String stamp = Json.text(message.get("ts"));
            Matcher seconds = SECONDS.matcher(stamp);
            if (!seconds.matches()) {
                throw new RefusedException(stamp.isEmpty() ? Reason.NO_DATE : Reason.NOT_A_DATE);
            }
            FoundDate when = when(Long.parseLong(seconds.group(1)));
            String raw = Json.text(message.get("text"));
            String thread = Json.text(message.get("thread_ts"));
            String text = words(raw);
            User user = users.getOrDefault(
                    Json.text(message.get("user")), new User(Json.text(message.get("username")), ""));
            var draft = new Found.Draft(SourceKind.CHAT, channel + "/" + stamp)
                    .title(Texts.firstLine(text))
                    .text(text)
                    .when(when)
                    .person(user.name(), user.address())
                    .group(channel + "/"
                            + (thread.isEmpty() ? when.date().edtf().replaceAll("T.*", "") : thread))
                    .original(raw, stamp)
                    .extra("channel", channel);
            for (Object attached : Json.list(message.get("files"))) {
                draft.extra("attachment", Json.text(Json.map(attached).get("name")));
            }
            if (text.isBlank()) {
                draft.title(Texts.firstLine(Json.text(Json.map(Json.list(message.get("files")).stream()
                                .findFirst()
                                .orElse(null))
                        .get("name"))));
            }
            reading.add(draft.found(source, Where.item(file, number), reading.limits()));
        }

        private FoundDate when(long seconds) {
            try {
                return FoundDate.of(Instant.ofEpochSecond(seconds), ZoneOffset.UTC, options.zone());
            } catch (DateTimeException _) {
                throw new RefusedException(Reason.NOT_A_DATE);
            }
        }

        /// People and links by what they are called.
        private String words(String raw) {
            String text = LINK.matcher(raw).replaceAll(link -> {
                String label = link.group(3) == null || link.group(3).isEmpty() ? link.group(2) : link.group(3);
                User person = link.group(1).equals("@") ? users.get(link.group(2)) : null;
                String shown = person == null ? label : person.name();
                return Matcher.quoteReplacement(link.group(1).replace("!", "@") + shown);
            });
            return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        }
    }
}
