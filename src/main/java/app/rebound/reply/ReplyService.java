package app.rebound.reply;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Reply.Refusal;
import app.rebound.feedback.FeedbackService;
import app.rebound.feedback.Said;
import app.rebound.id.Noun;
import app.rebound.printout.CopyService;
import app.rebound.printout.PlacedPart;
import app.rebound.printout.PrintoutCopy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Reads replies in: finds the copy that came back, shows what is new in it, and files it beside its parts.
public final class ReplyService {
    private static final float OVERFLOW = 14;

    private final Database database;
    private final CopyService copies;
    private final FeedbackService feedback;
    private final ReplyReader reader;
    private final Supplier<Set<String>> labels;
    private final ReplyDao replies = new ReplyDao();

    /// @param labels what a printout writes above its fields, in every language: no comment
    public ReplyService(
            Database database,
            CopyService copies,
            FeedbackService feedback,
            ReplyReader reader,
            Supplier<Set<String>> labels) {
        this.database = database;
        this.copies = copies;
        this.feedback = feedback;
        this.reader = reader;
        this.labels = labels;
    }

    /// Reads a file, keeping nothing; takes a second or two.
    ///
    /// @throws WorkbookException.Reply when it is no reply to a printout of this workbook, or cannot be read
    public ReadReply read(Path path) {
        byte[] pdf = reader.bytes(path);
        ForeignFile file = reader.read(pdf, Regions.NONE);
        PrintoutCopy copy = database.read(handle -> copy(handle, file));
        Sorting sorting = new Sorting(copy, file, key -> database.read(handle -> replies.isGone(handle, key)));
        List<Comment> comments =
                new ArrayList<>(sorting.hasFields() ? sorting.fields() : flattened(pdf, copy, sorting));
        int empty = sorting.fieldParts().size() - comments.size();
        comments.addAll(sorting.notes());
        if (comments.isEmpty()) {
            throw new WorkbookException.Reply(Refusal.EMPTY, null);
        }
        List<String> order = copy.parts().stream().map(PlacedPart::key).toList();
        comments.sort(Comparator.comparingInt(comment -> order.indexOf(comment.onKey())));
        return new ReadReply(
                copy, comments, Math.max(0, empty), database.read(handle -> feedback.in(handle, copy.id())));
    }

    /// What was read, beside what is in the workbook by now.
    ReadReply again(ReadReply reply) {
        return reply.beside(
                database.read(handle -> feedback.in(handle, reply.copy().id())));
    }

    private PrintoutCopy copy(Handle handle, ForeignFile file) {
        List<String> names = Stream.concat(
                        file.fields().stream().map(ForeignFile.FieldValue::name),
                        file.spots().stream().map(ForeignFile.NamedSpot::name))
                .distinct()
                .toList();
        Optional<PrintoutCopy> found = copies.find(handle, names, file.codes());
        if (found.isEmpty()) {
            boolean isOfSomeWorkbook = file.isOurs() || !file.codes().isEmpty();
            throw new WorkbookException.Reply(isOfSomeWorkbook ? Refusal.FOREIGN : Refusal.NOT_A_REPLY, null);
        }
        UUID setback = found.get().setback();
        if (setback != null && !replies.isThere(handle, Noun.SETBACK, setback)) {
            throw new WorkbookException.Reply(Refusal.NO_SETBACK, null);
        }
        return found.get();
    }

    /// Printed to a file, a reply has no fields any more: what stands where they were is read off the page.
    private List<Comment> flattened(byte[] pdf, PrintoutCopy copy, Sorting sorting) {
        List<PlacedPart.Spot> spots = sorting.fieldParts().stream()
                .map(PlacedPart::field)
                .filter(Objects::nonNull)
                .map(ReplyService::withOverflow)
                .toList();
        if (spots.isEmpty()) {
            return List.of();
        }
        ForeignFile read = reader.read(pdf, new Regions(copy.width(), copy.height(), spots));
        return sorting.texts(read.texts(), labels.get()::contains);
    }

    /// A line too many stands below its field, in the white before the next part.
    private static PlacedPart.Spot withOverflow(PlacedPart.Spot field) {
        return new PlacedPart.Spot(
                field.page(), field.x(), field.y() - OVERFLOW, field.width(), field.height() + OVERFLOW);
    }

    /// Files comments beside their parts, once each: what is known already is left alone, and other words of the same
    /// person in the same place become the comment's newest version. One step of undo.
    ///
    /// @param who wrote them, as the person names them
    /// @param day on which they came
    public Filed take(ReadReply reply, List<Comment> chosen, String who, LocalDate day) {
        return database.act(Action.of("undo.reply"), tx -> {
            ReadReply now = reply.beside(feedback.in(tx.handle(), reply.copy().id()));
            int added = 0;
            int changed = 0;
            for (Comment comment : chosen) {
                switch (now.state(comment, who)) {
                    case KNOWN -> {}
                    case CHANGED -> {
                        feedback.change(
                                tx, now.replaced(comment, who).orElseThrow().id(), comment.words());
                        changed++;
                    }
                    case NEW, DELETED -> {
                        feedback.add(tx, said(comment, reply.copy(), who, day));
                        added++;
                    }
                }
            }
            return new Filed(added, changed);
        });
    }

    private static Said said(Comment comment, PrintoutCopy copy, String who, LocalDate day) {
        String heading = comment.heading().isEmpty() ? copy.title() : comment.heading();
        return new Said(
                copy.setback(), comment.onKey(), heading, comment.words(), who, day, copy.id(), comment.externalKey());
    }
}
