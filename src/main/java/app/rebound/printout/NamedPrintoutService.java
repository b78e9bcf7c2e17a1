package app.rebound.printout;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.id.Noun;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps choices under names, so that a printout can be made again with the things that there are then.
public final class NamedPrintoutService {
    private final Database database;
    private final NamedPrintoutDao printouts = new NamedPrintoutDao();

    public NamedPrintoutService(Database database) {
        this.database = database;
    }

    /// All, the one changed last first; none of a setback in the trash.
    public List<NamedPrintout> all() {
        return database.read(printouts::all);
    }

    /// Empty where it is in the trash, or its setback is.
    public Optional<NamedPrintout> find(UUID id) {
        return database.read(handle -> printouts.find(handle, id));
    }

    /// Those of that name, in any case of letters.
    public List<NamedPrintout> named(String title) {
        return all().stream()
                .filter(one -> one.title().strip().equalsIgnoreCase(title.strip()))
                .toList();
    }

    /// Keeps a choice under a name; one step of undo.
    ///
    /// @param title not blank; a name may stand twice
    /// @throws IllegalArgumentException when the name is blank
    public UUID add(String title, PrintoutChoice choice) {
        String name = name(title);
        return database.act(Action.of("undo.printout.add"), tx -> printouts.add(tx, name, choice));
    }

    /// Keeps another choice under the same name; one step of undo.
    public void change(UUID id, PrintoutChoice choice) {
        database.act(Action.of("undo.printout.edit"), tx -> {
            printouts.choose(tx, id, choice);
            return true;
        });
    }

    /// Gives it another name; one step of undo.
    ///
    /// @param title not blank
    /// @throws IllegalArgumentException when the name is blank
    public void rename(UUID id, String title) {
        String name = name(title);
        database.act(Action.of("undo.printout.rename"), tx -> {
            printouts.rename(tx, id, name);
            return true;
        });
    }

    private static String name(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a printout that is kept has a name");
        }
        return title.strip();
    }

    /// Puts it into the trash; one step of undo.
    public void trash(UUID id) {
        database.act(Action.of("undo.printout.trash"), tx -> {
            tx.trash(Noun.PRINTOUT.table(), id);
            return true;
        });
    }
}
