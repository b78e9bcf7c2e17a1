package app.rebound.reply;

import app.rebound.app.CardTypes;
import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.feedback.Feedback;
import app.rebound.feedback.FeedbackService;
import app.rebound.printout.CopyService;
import app.rebound.printout.MadeCopy;
import app.rebound.printout.PrintoutChoice;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// A workbook with one setback, whose copies come back.
final class ReplyDesk implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2024, 4, 20);

    final OpenBook book;
    final UUID setback;
    final CardService cards;
    final CopyService copies;
    final ReplyService replies;
    private final Path folder;

    ReplyDesk(Path folder) {
        this.folder = folder;
        book = new OpenBook(folder.resolve("workbook"));
        setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
        cards = new CardService(book.database(), CardTypes.all());
        copies = new CopyService(book.database());
        replies = new ReplyService(
                book.database(), copies, new FeedbackService(cards), new ReplyReader(), () -> Set.of("Your comment"));
    }

    void keep(MadeCopy copy) {
        copies.keep(
                copy,
                PrintoutChoice.document(setback, PrintoutChoice.Reader.MENTOR, List.of(), false, Locale.ENGLISH),
                "The Harbour launch",
                LocalDate.of(2024, 4, 18));
    }

    ReadReply read(byte[] pdf) {
        try {
            return replies.read(Files.write(folder.resolve("reply.pdf"), pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Filed takeAll(ReadReply reply, String who) {
        return replies.take(reply, reply.comments(), who, DAY);
    }

    List<Card> said() {
        return cards.of(Feedback.TYPE, setback);
    }

    List<String> words() {
        return said().stream().map(card -> card.values().text(Feedback.WORDS)).toList();
    }

    @Override
    public void close() {
        book.close();
    }
}
