package app.rebound.evidence;

import com.fasterxml.jackson.core.JacksonException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// One reading of one source: hands on what is found, one by one, and keeps the account of what was refused.
///
/// @param <T> what is found
public final class Reading<T> {
    private final Consumer<T> sink;
    private final Limits limits;
    private final BooleanSupplier isCancelled;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Set<Question.Kind> asked = new HashSet<>();
    private long added;
    private long refused;
    private long leftOut;
    private @Nullable Reason stop;

    /// @param sink takes each thing as it is found, on the reading thread
    /// @param isCancelled asked at each piece
    public Reading(Consumer<T> sink, Limits limits, BooleanSupplier isCancelled) {
        this.sink = sink;
        this.limits = limits;
        this.isCancelled = isCancelled;
    }

    /// Reads a piece, a file or all of the source.
    @FunctionalInterface
    public interface Piece {
        /// Reads it; what was added before a refusal stays.
        ///
        /// @throws RefusedException when it cannot be taken in
        void read() throws IOException;
    }

    public Limits limits() {
        return limits;
    }

    /// Hands one thing on.
    public void add(T found) {
        check();
        if (added >= limits.items()) {
            throw new StoppedException(Reason.TOO_MANY);
        }
        added++;
        sink.accept(found);
    }

    public void refuse(Reason reason, Where where) {
        refused++;
        if (refusals.size() < limits.refusals()) {
            refusals.add(new Refusal(reason, where));
        }
    }

    /// Counts a piece that is no record or was not asked for.
    public void leaveOut() {
        leftOut++;
    }

    /// Asks the person; the same only once.
    public void ask(Question.Kind kind, String example, Where where) {
        if (asked.add(kind)) {
            questions.add(new Question(kind, example, where));
        }
    }

    /// To be called now and then on a long way without pieces; ends the reading when it was cancelled.
    public void check() {
        if (isCancelled.getAsBoolean()) {
            throw new StoppedException(Reason.CANCELLED);
        }
    }

    /// Reads one piece; when that fails, it is refused and the rest goes on.
    ///
    /// @throws IOException when the file system fails, which ends the file it is in
    public void piece(Where where, Piece piece) throws IOException {
        check();
        try {
            piece.read();
        } catch (RefusedException e) {
            refuse(e.reason(), where);
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError _) {
            // Libraries throw what they like at bytes they did not expect.
            refuse(Reason.DAMAGED, where);
        }
    }

    /// Reads one file of several; when it cannot be read any further, it is refused and the others go on.
    public void file(Where where, Piece file) {
        try {
            piece(where, file);
        } catch (JacksonException | CharacterCodingException | ZipException | EOFException _) {
            refuse(Reason.DAMAGED, where);
        } catch (IOException _) {
            refuse(Reason.UNREADABLE, where);
        }
    }

    /// Reads all of a source; whatever happens, there is a report.
    public ReadingReport all(Where where, Piece source) {
        try {
            file(where, source);
        } catch (StoppedException e) {
            stop = e.reason();
        }
        return new ReadingReport(added, refused, leftOut, refusals, questions, stop);
    }
}
