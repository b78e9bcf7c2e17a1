package app.rebound.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.rebound.card.Card;
import app.rebound.fault.WorkbookException;
import app.rebound.feedback.Feedback;
import app.rebound.feedback.FeedbackService;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.printout.Copies;
import app.rebound.printout.MadeCopy;
import app.rebound.reply.Comment.State;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.trash.TrashService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Replies are filed beside their parts, once, and what is no reply is said to be none.
@Tag("db")
class ReplyServiceTest {
    private static final MadeCopy COPY =
            Copies.of(Map.of("page:one", "The August meeting", "page:two", "What was mine"));

    @TempDir
    private Path folder;

    private ReplyDesk desk;

    @BeforeEach
    void open() {
        desk = new ReplyDesk(folder);
        desk.keep(COPY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static byte[] filled(String one) throws IOException {
        return Copies.filled(COPY, Map.of("page:one", one));
    }

    @Test
    void aCommentBecomesFeedbackOnItsPart() throws IOException {
        ReadReply reply = desk.read(filled("Ask earlier."));
        assertThat(reply.empty()).isEqualTo(1);
        assertThat(desk.said()).as("reading alone keeps nothing").isEmpty();
        assertThat(desk.takeAll(reply, "Nadia")).isEqualTo(new Filed(1, 0));
        Card card = desk.said().getFirst();
        assertThat(card.title()).isEqualTo("The August meeting");
        assertThat(card.values().text(Feedback.WORDS)).isEqualTo("Ask earlier.");
        assertThat(card.values().text(Feedback.WHO)).isEqualTo("Nadia");
        assertThat(card.values().day(Feedback.TOLD_ON)).isEqualTo(ReplyDesk.DAY);
        assertThat(card.isPrivate()).isTrue();
        assertThat(new FeedbackService(desk.cards).on(desk.setback, "page:one"))
                .extracting(Card::id)
                .containsExactly(card.id());
        assertThat(new FeedbackService(desk.cards).on(desk.setback, "page:two")).isEmpty();
    }

    @Test
    void oneUndoTakesAWholeReplyBack() throws IOException {
        byte[] pdf = Copies.filled(COPY, Map.of("page:one", "One", "page:two", "Two"));
        desk.takeAll(desk.read(pdf), "Nadia");
        assertThat(desk.words()).containsExactlyInAnyOrder("One", "Two");
        assertThat(desk.book.database().undoStack().undoKey()).contains("undo.reply");
        desk.book.database().undo();
        assertThat(desk.said()).isEmpty();
        desk.book.database().redo();
        assertThat(desk.words()).hasSize(2);
    }

    @Test
    void aSecondReadingAddsNothingTwiceAndAChangedCommentIsANewVersion() throws IOException {
        desk.takeAll(desk.read(filled("Ask earlier.")), "Nadia");
        ReadReply again = desk.read(filled("Ask  earlier."));
        assertThat(again.state(again.comments().getFirst(), "Nadia")).isEqualTo(State.KNOWN);
        assertThat(desk.takeAll(again, "Nadia")).isEqualTo(new Filed(0, 0));
        ReadReply changed = desk.read(filled("Ask much earlier."));
        assertThat(changed.state(changed.comments().getFirst(), "nadia ")).isEqualTo(State.CHANGED);
        assertThat(changed.state(changed.comments().getFirst(), "Jonas")).isEqualTo(State.NEW);
        assertThat(desk.takeAll(changed, "Nadia")).isEqualTo(new Filed(0, 1));
        Card card = desk.said().getFirst();
        assertThat(desk.words()).containsExactly("Ask much earlier.");
        assertThat(desk.cards.versions(Feedback.TYPE, card.id(), 0, 5))
                .extracting(version -> version.values().text(Feedback.WORDS))
                .containsExactly("Ask earlier.");
        desk.takeAll(desk.read(filled("I saw it too.")), "Jonas");
        assertThat(desk.words()).containsExactly("Ask much earlier.", "I saw it too.");
    }

    @Test
    void whatWasDeletedIsSaidToBeSo() throws IOException {
        desk.takeAll(desk.read(filled("Ask earlier.")), "Nadia");
        desk.cards.trash(new Ref(Noun.FEEDBACK, desk.said().getFirst().id()));
        ReadReply again = desk.read(filled("Ask earlier."));
        assertThat(again.state(again.comments().getFirst(), "Nadia")).isEqualTo(State.DELETED);
        desk.takeAll(again, "Nadia");
        assertThat(desk.words()).containsExactly("Ask earlier.");
    }

    @Test
    void aReplyToAnOlderCopyFindsItsPartsAndAPartThatIsGoneIsSaid() throws IOException {
        desk.book.answer(desk.setback, "the-moment", "In August.");
        UUID answer = desk.book.answers().ofSetback(desk.setback).getFirst().id();
        MadeCopy older = Copies.of(Map.of("answer:" + answer, "The moment"));
        desk.keep(older);
        desk.book.answer(desk.setback, "the-moment", "In September, on reflection.");
        desk.keep(Copies.of(Map.of("answer:" + answer, "The moment, anew")));
        byte[] pdf = Copies.filled(older, Map.of("answer:" + answer, "Was it?"));
        Comment comment = desk.read(pdf).comments().getFirst();
        assertThat(comment.onKey()).isEqualTo("answer:" + answer);
        assertThat(comment.heading()).isEqualTo("The moment");
        assertThat(comment.excerpt()).startsWith("These are the words");
        assertThat(comment.isPartGone()).isFalse();
        desk.book.database().write(tx -> {
            tx.trash("answer", answer);
            return true;
        });
        assertThat(desk.read(pdf).comments().getFirst().isPartGone()).isTrue();
        assertThat(desk.takeAll(desk.read(pdf), "Nadia").added()).isEqualTo(1);
    }

    @Test
    void whatIsNoReplyIsSaidToBeNone() throws IOException {
        assertThat(trouble("No PDF at all".getBytes(StandardCharsets.UTF_8))).isEqualTo("not-pdf");
        assertThat(trouble("%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("damaged");
        try (PDDocument other = new PDDocument()) {
            other.addPage(new PDPage());
            assertThat(trouble(Copies.saved(other))).isEqualTo("not-a-reply");
        }
        MadeCopy ofAnother = Copies.of(Map.of("page:one", "Elsewhere"));
        assertThat(trouble(Copies.filled(ofAnother, Map.of("page:one", "Hello"))))
                .isEqualTo("foreign");
        assertThat(trouble(COPY.pdf())).isEqualTo("empty");
        assertThat(trouble(Arrays.copyOf(filled("Cut"), 3_000))).isEqualTo("damaged");
        assertThat(trouble(folder.resolve("nowhere.pdf"))).isEqualTo("missing");
        assertThat(trouble(folder)).isEqualTo("not-pdf");
        desk.book.setbacks().trash(desk.setback);
        assertThat(trouble(filled("Hello"))).isEqualTo("no-setback");
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedInto() throws IOException {
        Path large = folder.resolve("large.pdf");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.write("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            file.setLength((64L << 20) + 1);
        }
        assertThat(trouble(large)).isEqualTo("too-large");
    }

    @Test
    void bombsEndTheReadingAndNothingElse() throws IOException {
        assertThat(trouble(Bombs.manyFields())).isEqualTo("too-much");
        assertThat(trouble(Bombs.deepNesting())).isIn("damaged", "too-much", "not-a-reply");
        assertThat(trouble(Bombs.inflatingXref())).isIn("damaged", "too-much");
        // A value that is a stream is not unpacked; the other field is read.
        try (PDDocument document = Loader.loadPDF(filled("Still here"))) {
            document.getDocumentCatalog().getAcroForm().getFields().forEach(field -> {
                if (!field.getCOSObject().containsKey(COSName.V)) {
                    field.getCOSObject().setItem(COSName.V, Bombs.inflating(document, 1 << 28));
                }
            });
            assertThat(desk.read(Copies.saved(document)).comments())
                    .extracting(Comment::words)
                    .containsExactly("Still here");
        }
        assertThat(desk.takeAll(desk.read(filled("And it goes on")), "Nadia").added())
                .isEqualTo(1);
    }

    @Test
    void everyTroubleHasWordsInEveryLanguage() {
        for (var language : Languages.available()) {
            Messages messages = Messages.of(language);
            for (var trouble : WorkbookException.Reply.Refusal.values()) {
                String key = new WorkbookException.Reply(trouble, null).key();
                for (String part : List.of(".what", ".safe", ".next")) {
                    assertThat(messages.has(key + part)).as(key + part).isTrue();
                }
            }
        }
    }

    @Test
    void deletingASetbackForGoodTakesItsCopiesAlong() throws IOException {
        desk.takeAll(desk.read(filled("Ask earlier.")), "Nadia");
        var trash = new TrashService(desk.book.database(), app.rebound.app.CardTypes.all(), () -> {});
        trash.erase(List.of(new Ref(Noun.SETBACK, desk.setback)));
        assertThat(desk.book
                        .database()
                        .<List<String>>read(handle -> handle.createQuery(
                                        "SELECT heading || excerpt || token || part_key FROM printed_part")
                                .mapTo(String.class)
                                .list()))
                .isNotEmpty()
                .containsOnly("");
        assertThat(trouble(filled("Hello"))).isEqualTo("foreign");
    }

    private String trouble(byte[] pdf) throws IOException {
        return trouble(Files.write(folder.resolve("file.pdf"), pdf));
    }

    private String trouble(Path file) {
        var fault = catchThrowableOfType(WorkbookException.Reply.class, () -> desk.replies.read(file));
        return fault == null ? "" : fault.key().substring("fault.reply.".length());
    }
}
