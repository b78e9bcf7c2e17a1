package app.rebound.reply;

import app.rebound.feedback.Said;
import app.rebound.printout.PrintoutCopy;
import app.rebound.reply.Comment.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was read of a reply, nothing of it kept yet.
///
/// @param copy that came back
/// @param comments in the order of the document, fields before notes on each part
/// @param empty how many fields nobody wrote into
/// @param earlier what came back in this copy before
public record ReadReply(PrintoutCopy copy, List<Comment> comments, int empty, List<Said.Earlier> earlier) {
    public ReadReply {
        comments = List.copyOf(comments);
        earlier = List.copyOf(earlier);
    }

    /// How a comment stands to what was read in before.
    ///
    /// @param who wrote it, as the person names them; two people may have been given the same copy
    public State state(Comment comment, String who) {
        List<Said.Earlier> same = same(comment);
        boolean isThere = same.stream().anyMatch(one -> !one.isDeleted() && isAlike(one.words(), comment.words()));
        if (isThere) {
            return State.KNOWN;
        }
        if (same.stream().anyMatch(one -> one.isDeleted() && isAlike(one.words(), comment.words()))) {
            return State.DELETED;
        }
        return replaced(comment, who).isPresent() ? State.CHANGED : State.NEW;
    }

    /// What the same person wrote in the same place before.
    Optional<Said.Earlier> replaced(Comment comment, String who) {
        return same(comment).stream()
                .filter(one -> !one.isDeleted() && folded(one.who()).equals(folded(who)))
                .findFirst();
    }

    private List<Said.Earlier> same(Comment comment) {
        return earlier.stream()
                .filter(one -> one.externalKey().equals(comment.externalKey()))
                .toList();
    }

    /// The person may have changed what was filed, and a page gives back other spaces than a field.
    private static boolean isAlike(String one, String other) {
        return one.replaceAll("\\s+", " ")
                .strip()
                .equals(other.replaceAll("\\s+", " ").strip());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The same reply beside what is in the workbook by now.
    ReadReply beside(List<Said.Earlier> now) {
        return new ReadReply(copy, comments, empty, now);
    }
}
