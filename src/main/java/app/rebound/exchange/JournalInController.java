package app.rebound.exchange;

import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.file.Source;
import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.interchange.inflow.InflowReport;
import app.rebound.interchange.inflow.JournalFile;
import app.rebound.interchange.inflow.JournalInflow;
import app.rebound.interchange.inflow.Watch;
import app.rebound.interchange.journal.JournalReaders;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Looks into another journal that somebody wants to bring in, and brings it in once that is confirmed.
final class JournalInController {
    private static final Duration SEEN_EVERY = Duration.ofMillis(250);

    private final Surroundings surroundings;
    private final Messages messages;
    private final JournalInflow inflow;
    private final FileDialogs dialogs;
    private final JournalInModel model = new JournalInModel();
    private final JournalInWords words;
    private final JournalInPane pane;
    private final AtomicInteger read = new AtomicInteger();
    private AtomicBoolean isStopped = new AtomicBoolean();
    private @Nullable JournalFile file;

    JournalInController(Surroundings surroundings, JournalInflow inflow, FileDialogs dialogs) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.inflow = inflow;
        this.dialogs = dialogs;
        words = new JournalInWords(messages);
        pane = new JournalInPane(
                messages,
                model,
                new JournalInMoves(
                        () -> look(dialogs.chooseFile(messages.get("inflow.choose.title"))),
                        () -> look(dialogs.chooseFolder(messages.get("inflow.choose.title"))),
                        this::bring,
                        this::stop,
                        this::forget,
                        this::save));
    }

    Region region() {
        return pane;
    }

    JournalInModel model() {
        return model;
    }

    /// Lets go of a journal that is only looked into; one that comes in goes on.
    void forget() {
        if (model.arrivingProperty().get() instanceof Arriving.Reading reading && reading.isBringing()) {
            return;
        }
        stop();
        file = null;
        model.arrivingProperty().set(null);
    }

    private void stop() {
        isStopped.set(true);
    }

    private void look(Optional<Path> chosen) {
        chosen.map(Source::of).ifPresent(source -> {
            forget();
            model.saidProperty().set("");
            model.reportProperty().set(java.util.List.of());
            Watch watch = begin(source.name(), false);
            AtomicBoolean stop = isStopped;
            surroundings
                    .tasks()
                    .compute(
                            () -> recognised(source)
                                    .map(known -> new Looked(known, inflow.preview(known, watch)))
                                    .orElseGet(() -> new Looked(null, null)),
                            looked -> {
                                if (!stop.get()) {
                                    show(source.name(), looked);
                                }
                            },
                            this::failed);
        });
    }

    private record Looked(
            @Nullable JournalFile file, @Nullable InflowReport report) {}

    private Optional<JournalFile> recognised(Source source) {
        LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), surroundings.zone());
        ReadingOptions options = ReadingOptions.standard(surroundings.zone(), today);
        try {
            return JournalReaders.of(source)
                    .map(reader -> new JournalFile(reader, source, options, messages.get("inflow.star")));
        } catch (IOException e) {
            throw new Refused(Refused.Objection.UNREADABLE, source.name(), e);
        }
    }

    private void show(String name, Looked looked) {
        if (looked.report() == null) {
            model.saidProperty().set(messages.get("inflow.unknown", name));
            model.arrivingProperty().set(null);
        } else {
            file = looked.file();
            model.arrivingProperty().set(words.preview(looked.report()));
        }
    }

    private Watch begin(String name, boolean isBringing) {
        var stop = new AtomicBoolean();
        isStopped = stop;
        read.set(0);
        model.readProperty().set(0);
        model.arrivingProperty().set(new Arriving.Reading(name, isBringing));
        tick();
        return new Watch(stop::get, read::set);
    }

    private void tick() {
        if (model.arrivingProperty().get() instanceof Arriving.Reading) {
            model.readProperty().set(read.get());
            surroundings.tasks().after(SEEN_EVERY, this::tick);
        }
    }

    private void bring() {
        JournalFile chosen = file;
        if (chosen != null) {
            Watch watch = begin(chosen.name(), true);
            surroundings.tasks().run(() -> inflow.bring(chosen, watch), this::done, this::failed);
        }
    }

    private void done(InflowReport report) {
        file = null;
        model.arrivingProperty().set(null);
        if (report.isStopped()) {
            model.saidProperty().set(messages.get("inflow.stopped"));
            return;
        }
        model.saidProperty().set(words.done(report));
        model.reportProperty().set(words.refusals(report));
        surroundings.shell().showNotice(messages.get("inflow.done", report.name(), report.added()), true);
    }

    private void failed(WorkbookException fault) {
        file = null;
        model.arrivingProperty().set(null);
        surroundings.fault(fault);
    }

    private void save() {
        String text = String.join(System.lineSeparator(), model.reportProperty().get()) + System.lineSeparator();
        dialogs.chooseTarget(messages.get("inflow.report.title"), messages.get("inflow.report.file") + ".txt")
                .ifPresent(target -> surroundings
                        .tasks()
                        .compute(
                                () -> {
                                    SafeFile.write(target, text.getBytes(StandardCharsets.UTF_8));
                                    return target;
                                },
                                saved -> surroundings
                                        .shell()
                                        .showNotice(
                                                messages.get(
                                                        "inflow.report.saved", String.valueOf(saved.getFileName())),
                                                false),
                                surroundings::fault));
    }
}
