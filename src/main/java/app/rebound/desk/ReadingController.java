package app.rebound.desk;

import app.rebound.evidence.Columns;
import app.rebound.evidence.EvidenceReaders;
import app.rebound.evidence.Found;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.table.TableReader;
import app.rebound.evidence.table.TableSample;
import app.rebound.ui.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Has files read beside the writing, one after another, says how far it is, and asks what they leave open.
final class ReadingController {
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int SAMPLE = 8;
    private static final int OUTCOME = 3;

    /// A file that waits to be read.
    private record Wanted(Path path, ReadingOptions options) {}

    private final Surroundings surroundings;
    private final DeskStore store;
    private final DeskModel model;
    private final Consumer<DeskFile> onRead;
    private final Deque<Wanted> wanted = new ArrayDeque<>();
    private AtomicBoolean isStopped = new AtomicBoolean();
    private boolean isReading;
    private long readings;
    private long asked;

    /// @param onRead is given each file that was read
    ReadingController(Surroundings surroundings, DeskStore store, DeskModel model, Consumer<DeskFile> onRead) {
        this.surroundings = surroundings;
        this.store = store;
        this.model = model;
        this.onRead = onRead;
    }

    /// Reads what was chosen; a folder may stand for several files.
    void read(List<Path> chosen) {
        model.reading().troubles().clear();
        surroundings
                .tasks()
                .compute(
                        () -> chosen.stream()
                                .flatMap(one -> DeskReader.files(one).stream())
                                .toList(),
                        files -> {
                            files.forEach(file -> wanted.add(new Wanted(file, options())));
                            next();
                        },
                        surroundings::fault);
    }

    private ReadingOptions options() {
        return ReadingOptions.standard(surroundings.zone(), surroundings.today())
                .withLimits(DeskReader.limits());
    }

    /// Reads a file again in another way.
    void read(Path path, ReadingOptions options) {
        wanted.add(new Wanted(path, options));
        next();
    }

    /// Ends the reading that is under way; what was found stays.
    void stop() {
        isStopped.set(true);
        wanted.clear();
    }

    private void next() {
        Wanted file = isReading ? null : wanted.poll();
        if (file == null) {
            return;
        }
        isReading = true;
        var stopped = new AtomicBoolean();
        isStopped = stopped;
        var count = new AtomicLong();
        model.reading().countProperty().set(0);
        model.reading().nameProperty().set(Source.of(file.path()).name());
        tick(count, ++readings);
        surroundings
                .tasks()
                .compute(
                        () -> DeskReader.read(file.path(), file.options(), _ -> count.incrementAndGet(), stopped::get),
                        outcome -> arrange(file, outcome),
                        fault -> {
                            surroundings.fault(fault);
                            done();
                        });
    }

    private void tick(AtomicLong count, long reading) {
        surroundings.tasks().after(TICK, () -> {
            if (isReading && reading == readings) {
                model.reading().countProperty().set(count.get());
                tick(count, reading);
            }
        });
    }

    private void done() {
        isReading = false;
        model.reading().nameProperty().set("");
        next();
    }

    private void arrange(Wanted from, DeskReader.Outcome outcome) {
        if (outcome.trouble() != null) {
            model.reading().troubles().add(outcome.trouble());
        }
        DeskFile file = outcome.file();
        if (file == null) {
            done();
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> store.read(file),
                        arranged -> {
                            onRead.accept(arranged);
                            if (arranged.reading() != null
                                    && DeskReader.asksForColumns(
                                            arranged.reading().report())) {
                                showColumns(from.path(), from.options());
                            }
                            done();
                        },
                        fault -> {
                            surroundings.fault(fault);
                            done();
                        });
    }

    /// Shows which column of a table holds what.
    void showColumns(Path path, ReadingOptions options) {
        surroundings
                .tasks()
                .compute(
                        () -> sample(path, options),
                        sample -> sample.ifPresentOrElse(
                                shown -> {
                                    model.columns().columnsProperty().set(shown.guess());
                                    model.columns().sampleProperty().set(shown);
                                    model.faceProperty().set(DeskModel.Face.COLUMNS);
                                    readSample(path, options);
                                },
                                () -> model.reading()
                                        .troubles()
                                        .add(new Trouble(Source.of(path).name(), "desk.trouble.unreadable"))),
                        surroundings::fault);
    }

    private static Optional<TableSample> sample(Path path, ReadingOptions options) {
        try {
            return Optional.of(TableReader.sample(Source.of(path), options, SAMPLE));
        } catch (IOException | RefusedException _) {
            return Optional.empty();
        }
    }

    /// Says what the first rows come to with the columns as they are chosen.
    void readSample(Path path, ReadingOptions options) {
        Columns columns = model.columns().columnsProperty().get();
        long now = ++asked;
        surroundings
                .tasks()
                .compute(
                        () -> outcome(path, options.withColumns(columns)),
                        found -> {
                            if (now == asked) {
                                model.columns().read().setAll(found);
                            }
                        },
                        surroundings::fault);
    }

    private static List<Found> outcome(Path path, ReadingOptions options) {
        List<Found> found = new ArrayList<>();
        EvidenceReaders.read(
                new TableReader(),
                Source.of(path),
                options.withLimits(options.limits().withItems(OUTCOME)),
                found::add,
                () -> false);
        return found;
    }
}
