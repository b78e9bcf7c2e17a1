package app.rebound.evidence.mail;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.RecipientChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/// Reads one mail as Outlook saves it (`.msg`).
public final class OutlookMailReader implements EvidenceReader {
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /// Bytes; the whole file is held in memory.
    private static final long LARGEST = 64L << 20;

    @Override
    public SourceKind kind() {
        return SourceKind.OUTLOOK_MAIL;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return source.isNamed(".msg") && source.startsWith(COMPOUND);
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        Where where = Where.item(source.name(), 1);
        reading.piece(
                where, () -> reading.add(mail(source, options).found(kind(), source.name(), where, reading.limits())));
    }

    private static Mail mail(Source source, ReadingOptions options) throws IOException {
        byte[] bytes;
        try (InputStream stream = source.open(LARGEST)) {
            bytes = stream.readAllBytes();
        }
        try (MAPIMessage message = open(bytes)) {
            message.setReturnNullOnMissingChunk(true);
            Calendar sent = message.getMessageDate();
            String date = sent == null ? "" : sent.toInstant().toString();
            return new Mail(
                    plain(message.getMainChunks().getMessageId()).replaceAll("[<>\\s]", ""),
                    "",
                    Objects.toString(message.getSubject(), ""),
                    people(message),
                    sent == null ? null : FoundDate.of(sent.toInstant(), ZoneOffset.UTC, options.zone()),
                    date,
                    text(message),
                    attachments(message),
                    "",
                    Map.of("conversation", Objects.toString(message.getConversationTopic(), "")));
        } catch (ChunkNotFoundException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
    }

    private static MAPIMessage open(byte[] bytes) {
        try {
            return new MAPIMessage(new java.io.ByteArrayInputStream(bytes));
        } catch (IOException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
    }

    private static String text(MAPIMessage message) throws ChunkNotFoundException {
        String plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String html = message.getHtmlBody();
        return html == null ? "" : Html.words(html);
    }

    private static List<FoundPerson> people(MAPIMessage message) throws ChunkNotFoundException {
        List<FoundPerson> people = new ArrayList<>();
        String from = Objects.toString(message.getDisplayFrom(), "");
        add(people, from, plain(message.getMainChunks().getEmailFromChunk()));
        for (RecipientChunks one : message.getRecipientDetailsChunks()) {
            String name = Objects.toString(one.getRecipientName(), "");
            add(people, name, Objects.toString(one.getRecipientEmailAddress(), ""));
        }
        return people;
    }

    /// Addresses of the kind `/O=…/CN=…` are known inside the other company only.
    private static void add(List<FoundPerson> people, String name, String address) {
        String mail = address.contains("@") ? address : "";
        if (!name.isBlank() || !mail.isBlank()) {
            people.add(new FoundPerson(name, mail));
        }
    }

    private static List<String> attachments(MAPIMessage message) {
        List<String> names = new ArrayList<>();
        for (AttachmentChunks one : message.getAttachmentFiles()) {
            String name = plain(one.getAttachLongFileName());
            names.add(name.isEmpty() ? plain(one.getAttachFileName()) : name);
        }
        return names;
    }

    private static String plain(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue().strip();
    }
}
