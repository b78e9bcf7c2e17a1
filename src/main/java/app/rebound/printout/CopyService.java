package app.rebound.printout;

import app.rebound.db.Database;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Keeps what each copy of a printout is known by, so that a reply to it finds its parts.
public final class CopyService {
    private final Database database;
    private final CopyDao copies = new CopyDao();

    public CopyService(Database database) {
        this.database = database;
    }

    /// Remembers a copy that is about to leave the workbook: saved, printed or opened elsewhere. No step of undo, for
    /// it
    /// cannot be called back.
    ///
    /// @param title of the document, as printed
    /// @param day on which it is made
    /// @throws app.rebound.fault.WorkbookException when the disk refuses it
    public UUID keep(MadeCopy copy, PrintoutChoice choice, String title, LocalDate day) {
        return database.write(tx -> copies.add(tx, copy, choice, title, day));
    }

    /// The copies of one setback, the newest first.
    public List<PrintoutCopy> of(UUID setback) {
        return database.read(handle -> copies.of(handle, setback));
    }

    public Optional<PrintoutCopy> find(Handle handle, UUID id) {
        return copies.find(handle, id);
    }

    /// The copy that a file came from: the one that knows most of its tokens, else one whose code stands in it.
    ///
    /// @param tokens that may name parts
    /// @param codes that may stand in its foot
    public Optional<PrintoutCopy> find(Handle handle, Collection<String> tokens, Collection<String> codes) {
        return Stream.concat(copies.byTokens(handle, tokens).stream(), copies.byCodes(handle, codes).stream())
                .findFirst()
                .flatMap(id -> copies.find(handle, id));
    }
}
