package app.rebound.composer;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.Material;
import app.rebound.printout.NamedPrintoutService;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.ReaderDefaults;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.task.Tasks;
import app.rebound.ui.FileDrop;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes the document anew whenever the choice changes, shows its pages, and lets copies of it out.
public final class ComposerController implements Screen {
    /// Several ticks in a row make one document.
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final Press press;
    private final Drafts drafts;
    private final ComposerModel model;
    private final PreviewController preview;
    private final Choosing choosing;
    private final LeavingController leaving;
    private final KeptController kept;
    private final ComposerView view;
    private Tasks.@Nullable Cancellable pause;
    private @Nullable Made made;

    /// @param drafts what was chosen earlier in this sitting
    /// @param setback which one to begin with; null for the one worked on last
    public ComposerController(
            Surroundings surroundings,
            SetbackService setbacks,
            Press press,
            NamedPrintoutService kept,
            Outlets outlets,
            Drafts drafts,
            @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.press = press;
        this.drafts = drafts;
        model = new ComposerModel(first(setback));
        choosing = new Choosing(model, drafts, press.program());
        preview = new PreviewController(surroundings);
        leaving = new LeavingController(
                surroundings,
                press,
                outlets,
                () -> Optional.ofNullable(made),
                decided -> model.edit(edit -> edit.decide(decided)),
                this::showInstead);
        this.kept = new KeptController(surroundings, kept, model::choice, model::choose);
        view = new ComposerView(
                surroundings.messages(),
                model,
                preview.model(),
                preview.pane(),
                leaving.region(),
                this.kept.region(),
                surroundings.shell()::openPalette,
                new Ways(),
                choosing,
                surroundings::today);
        model.choiceProperty().addListener((_, _, now) -> changed(now));
        FileDrop.onto(view.region(), files -> readReply(files.getFirst().toPath()));
        load();
    }

    /// Pages as they are elsewhere in this language: Letter where that is the paper.
    private PrintoutChoice first(@Nullable UUID setback) {
        Optional<PrintoutChoice> last = drafts.last().filter(one -> setback == null || setback.equals(one.setback()));
        return last.orElseGet(() -> ReaderDefaults.choice(
                PrintoutKind.DOCUMENT,
                setback,
                PrintoutChoice.Reader.MENTOR,
                press.program(),
                PageStyle.upright(Paper.A4),
                surroundings.messages().locale()));
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        load();
    }

    private void load() {
        kept.load();
        surroundings.tasks().run(setbacks::all, this::show, surroundings::fault);
    }

    private void show(List<Setback> all) {
        model.setbacks().setAll(all);
        PrintoutChoice now = model.choice();
        if (model.setback() == null && now.kind().isOfSetback() && !all.isEmpty()) {
            choosing.onSetback(all.getFirst());
        } else {
            changed(now);
        }
    }

    private void changed(PrintoutChoice now) {
        made = null;
        leaving.forget();
        if (pause != null) {
            pause.cancel();
        }
        if (!model.isReady()) {
            preview.clear();
            model.seenProperty().set(ComposerModel.Seen.NOTHING);
            return;
        }
        drafts.keep(now);
        preview.expect();
        pause = surroundings.tasks().after(PAUSE, this::make);
    }

    private void make() {
        PrintoutChoice choice = model.choice();
        surroundings
                .tasks()
                .run(
                        () -> press.printouts().read(choice.kind(), choice.setback()),
                        material -> make(material, choice),
                        this::failed);
    }

    private void make(Material material, PrintoutChoice choice) {
        if (choice.equals(model.choice())) {
            preview.make(
                    progress -> press.make(material, choice, surroundings.today(), progress), this::done, this::failed);
        }
    }

    private void done(Made finished) {
        made = finished;
        model.seenProperty()
                .set(new ComposerModel.Seen(
                        finished.offer(),
                        finished.firstPages(),
                        finished.material().people().size()));
        leaving.onMade();
    }

    private void showInstead(@Nullable Region names) {
        view.showInstead(names);
    }

    private void failed(WorkbookException fault) {
        preview.stop();
        surroundings.shell().showFault(fault, () -> changed(model.choice()));
    }

    /// What the buttons of the head do.
    private final class Ways implements ComposerView.Ways {
        @Override
        public void onLeave(LeavingModel.Way way) {
            leaving.leave(way);
        }

        @Override
        public void onReply() {
            readReply(null);
        }

        @Override
        public void onShow() {
            surroundings.navigator().go(new Place.Show(model.choice().setback()));
        }

        @Override
        public void onNotes() {
            surroundings.navigator().go(new Place.Notes());
        }

        @Override
        public void onBegin() {
            surroundings.navigator().go(new Place.NewSetback());
        }
    }

    private void readReply(@Nullable Path file) {
        surroundings.navigator().go(new Place.Reply(file));
    }
}
