package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.ReaderDefaults;
import app.rebound.wizard.Program;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was chosen in this sitting for each document and reader, so that coming back finds it again; what is private
/// and was agreed to for one reader is never taken over for another.
public final class Drafts {
    private record Key(PrintoutKind kind, @Nullable UUID setback, PrintoutChoice.Reader reader) {}

    private final Map<Key, PrintoutChoice> choices = new HashMap<>();
    private @Nullable PrintoutChoice last;

    /// Remembers a choice.
    void keep(PrintoutChoice choice) {
        choices.put(key(choice), choice);
        last = choice;
    }

    /// The newest choice of this sitting.
    public Optional<PrintoutChoice> last() {
        return Optional.ofNullable(last);
    }

    /// What was chosen before for that document and reader, else what is usual; the pages and the language as they are.
    PrintoutChoice choice(
            PrintoutKind kind,
            @Nullable UUID setback,
            PrintoutChoice.Reader reader,
            Program program,
            PrintoutChoice now) {
        PrintoutChoice before = choices.get(new Key(kind, setback, reader));
        return before != null
                ? before
                : ReaderDefaults.choice(kind, setback, reader, program, now.page(), now.language());
    }

    /// Forgets what was chosen for the document and reader of that choice.
    void forget(PrintoutChoice choice) {
        choices.remove(key(choice));
    }

    private static Key key(PrintoutChoice choice) {
        return new Key(choice.kind(), choice.setback(), choice.reader());
    }
}
