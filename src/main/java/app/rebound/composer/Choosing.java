package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.ReaderDefaults;
import app.rebound.setback.Setback;
import app.rebound.wizard.Program;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What becomes of the choice when another document or reader is chosen: what was chosen for it before, else the usual.
final class Choosing implements OptionsPane.Moves {
    private final ComposerModel model;
    private final Drafts drafts;
    private final Program program;

    Choosing(ComposerModel model, Drafts drafts, Program program) {
        this.model = model;
        this.drafts = drafts;
        this.program = program;
    }

    @Override
    public void onKind(PrintoutKind kind) {
        choose(kind, kind.isOfSetback() ? about() : null, ReaderDefaults.reader(kind));
    }

    private @Nullable UUID about() {
        UUID now = model.choice().setback();
        return now != null || model.setbacks().isEmpty()
                ? now
                : model.setbacks().getFirst().id();
    }

    @Override
    public void onSetback(Setback setback) {
        choose(model.choice().kind(), setback.id(), model.choice().reader());
    }

    @Override
    public void onReader(PrintoutChoice.Reader reader) {
        choose(model.choice().kind(), model.choice().setback(), reader);
    }

    @Override
    public void onUsual() {
        PrintoutChoice now = model.choice();
        drafts.forget(now);
        choose(now.kind(), now.setback(), now.reader());
    }

    private void choose(PrintoutKind kind, @Nullable UUID setback, PrintoutChoice.Reader reader) {
        model.choose(drafts.choice(kind, setback, reader, program, model.choice()));
    }
}
