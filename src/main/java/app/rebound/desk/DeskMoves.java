package app.rebound.desk;

import app.rebound.evidence.ReadingOptions;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Hands what a person asks of the desk to whoever does it.
final class DeskMoves implements DeskActions {
    private final DeskModel model;
    private final ListingController listing;
    private final ReadingController reading;
    private final PickController picks;
    private final AttachController attaching;
    private final ShelfController shelf;
    private final LotsController lots;
    private final DeskController.Ways ways;

    DeskMoves(
            DeskModel model,
            ListingController listing,
            ReadingController reading,
            PickController picks,
            AttachController attaching,
            ShelfController shelf,
            LotsController lots,
            DeskController.Ways ways) {
        this.model = model;
        this.listing = listing;
        this.reading = reading;
        this.picks = picks;
        this.attaching = attaching;
        this.shelf = shelf;
        this.lots = lots;
        this.ways = ways;
    }

    @Override
    public void onAccept() {
        ways.accept();
    }

    @Override
    public void onDecline() {
        ways.decline();
    }

    @Override
    public void onPalette() {
        ways.palette();
    }

    @Override
    public void onChooseFiles() {
        ways.chooseFiles();
    }

    @Override
    public void onChooseFolder() {
        ways.chooseFolder();
    }

    @Override
    public void onDrop(List<File> files) {
        ways.drop(files);
    }

    @Override
    public void onStop() {
        reading.stop();
    }

    @Override
    public void onStopWork() {
        lots.stop();
    }

    @Override
    public void onFile(@Nullable DeskFile file) {
        listing.choose(file);
    }

    @Override
    public void onSetback(UUID setback) {
        ways.setback(setback);
    }

    @Override
    public void onEvent(UUID event) {
        ways.event(event);
    }

    @Override
    public void onFilter() {
        listing.list();
    }

    @Override
    public void onOpen(DeskRow.Group group) {
        model.turn(group);
        listing.list();
    }

    @Override
    public void onDate() {
        listing.readSpan();
    }

    @Override
    public void onPut() {
        picks.put();
    }

    @Override
    public void onDragged(DeskRow row, Optional<UUID> event) {
        event.ifPresentOrElse(id -> attaching.attach(row, id), () -> picks.put(row));
    }

    @Override
    public void onAttach() {
        attaching.start();
    }

    @Override
    public void onAttachTo(UUID event) {
        attaching.attachTo(event);
    }

    @Override
    public void onKeep() {
        shelf.keepRest();
    }

    @Override
    public void onTakeOff() {
        shelf.takeOff();
    }

    @Override
    public void onTakeBack() {
        shelf.askTakeBack();
    }

    @Override
    public void onTakeBackNow() {
        shelf.takeBack();
    }

    @Override
    public void onReadAgain(UnaryOperator<ReadingOptions> change) {
        ways.readAgain(change);
    }

    @Override
    public void onColumns() {
        DeskFile file = model.file();
        if (file != null && file.reading() != null) {
            ways.columns(file.reading());
        }
    }

    @Override
    public void onColumnsChanged() {
        DeskFile file = model.file();
        if (file != null && file.reading() != null) {
            reading.readSample(file.reading().path(), file.reading().options());
        }
    }

    @Override
    public void onColumnsDone(boolean isTaken) {
        ways.leaveColumns();
        if (isTaken) {
            ways.readAgain(options ->
                    options.withColumns(model.columns().columnsProperty().get()));
        }
    }

    @Override
    public void onReport() {
        shelf.turnReport();
    }

    @Override
    public void onSaveReport() {
        shelf.saveReport();
    }
}
