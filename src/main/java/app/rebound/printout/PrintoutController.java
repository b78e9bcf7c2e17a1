package app.rebound.printout;

import app.rebound.fault.WorkbookException;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.FileDrop;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Makes the document anew whenever the choice changes, shows it, and saves it where the person wants it.
public final class PrintoutController implements Screen {
    /// Several ticks in a row make one document.
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final float SCALE = 1.2f;
    private static final float SCALE_OF_MANY = 0.75f;
    private static final int MANY = 30;

    /// The document and its pages as pictures.
    private static final class Made {
        private final Printout printout;
        private final PrintoutChoice choice;
        private final List<PageRaster> pages;

        Made(Printout printout, PrintoutChoice choice, List<PageRaster> pages) {
            this.printout = printout;
            this.choice = choice;
            this.pages = pages;
        }
    }

    private final Surroundings surroundings;
    private final SetbackService setbacks;
    private final PrintoutService service;
    private final CopyService copies;
    private final PrintoutComposer composer;
    private final PdfWriter writer;
    private final FileDialogs dialogs;
    private final PrintoutModel model = new PrintoutModel();
    private final PrintoutView view;
    private app.rebound.task.Tasks.@Nullable Cancellable pause;
    private @Nullable Made made;
    private long wanted;

    /// @param setback which one to begin with; null for the one worked on last
    public PrintoutController(
            Surroundings surroundings,
            SetbackService setbacks,
            PrintoutService service,
            CopyService copies,
            PrintoutComposer composer,
            PdfWriter writer,
            Program program,
            FileDialogs dialogs,
            @Nullable UUID setback) {
        this.surroundings = surroundings;
        this.setbacks = setbacks;
        this.service = service;
        this.copies = copies;
        this.composer = composer;
        this.writer = writer;
        this.dialogs = dialogs;
        program.steps().stream().map(Step::id).forEach(model.steps()::add);
        view = new PrintoutView(
                surroundings.messages(),
                model,
                program,
                surroundings.shell()::openPalette,
                this::onSave,
                () -> readReply(null));
        FileDrop.onto(view.region(), files -> readReply(files.getFirst().toPath()));
        load(setback);
        model.setbackProperty().subscribe(this::changed);
        model.readerProperty().subscribe(_ -> changed());
        model.steps().subscribe(this::changed);
        model.timelineProperty().subscribe(_ -> changed());
        model.pseudonymsProperty().subscribe(_ -> changed());
        model.commentFieldsProperty().subscribe(_ -> changed());
        model.paperProperty().subscribe(_ -> changed());
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        Setback present = model.setbackProperty().get();
        load(present == null ? null : present.id());
    }

    private void readReply(@Nullable Path file) {
        surroundings.navigator().go(new Place.Reply(file));
    }

    private void load(@Nullable UUID setback) {
        surroundings.tasks().run(setbacks::all, all -> model.showSetbacks(all, setback), surroundings::fault);
    }

    private void changed() {
        wanted++;
        made = null;
        if (pause != null) {
            pause.cancel();
        }
        if (model.setbackProperty().get() == null) {
            model.pages().clear();
            model.busyProperty().set(false);
            return;
        }
        model.busyProperty().set(true);
        pause = surroundings.tasks().after(PAUSE, this::make);
    }

    private void make() {
        Setback setback = model.setbackProperty().get();
        if (setback == null) {
            return;
        }
        long mine = wanted;
        PrintoutChoice choice =
                model.choice(setback.id(), surroundings.messages().locale());
        surroundings
                .tasks()
                .run(
                        () -> service.read(setback.id()),
                        material -> surroundings
                                .tasks()
                                .compute(
                                        () -> make(composer.compose(material, choice, surroundings.today()), choice),
                                        made -> show(made, mine),
                                        this::failed),
                        this::failed);
    }

    private Made make(Printout printout, PrintoutChoice choice) {
        byte[] bytes = writer.pdf(printout, choice.page());
        List<PageRaster> rasters = new ArrayList<>();
        try (var pages = new PdfPages(bytes)) {
            float scale = pages.count() > MANY ? SCALE_OF_MANY : SCALE;
            for (int i = 0; i < pages.count(); i++) {
                rasters.add(pages.page(i, scale));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(printout, choice, rasters);
    }

    private void show(Made finished, long asked) {
        if (asked != wanted) {
            return;
        }
        made = finished;
        model.busyProperty().set(false);
        model.pages().setAll(finished.pages);
    }

    private void failed(WorkbookException fault) {
        model.busyProperty().set(false);
        surroundings.shell().showFault(fault, this::changed);
    }

    private void onSave() {
        Made shown = made;
        if (shown == null) {
            return;
        }
        dialogs.chooseTarget(surroundings.messages().get("printout.save.title"), fileName(shown.printout.title()))
                .ifPresent(target -> copy(target, shown));
    }

    /// What is saved is made once more, as a copy of its own.
    private void copy(Path target, Made shown) {
        surroundings
                .tasks()
                .compute(
                        () -> writer.copy(shown.printout, shown.choice.page(), Progress.NONE),
                        copy -> save(target, shown, copy),
                        surroundings::fault);
    }

    private void save(Path target, Made shown, MadeCopy copy) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            copies.keep(copy, shown.choice, shown.printout.title(), shown.printout.made());
                            SafeFile.write(target, copy.pdf());
                            return String.valueOf(target.getFileName());
                        },
                        name -> surroundings
                                .shell()
                                .showNotice(surroundings.messages().get("printout.saved", name), false),
                        fault -> surroundings.shell().showFault(fault, this::onSave));
    }

    /// A name that every file system takes.
    static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return (plain.isEmpty() ? "rebound" : plain.substring(0, Math.min(60, plain.length()))) + ".pdf";
    }
}
