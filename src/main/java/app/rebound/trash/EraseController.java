package app.rebound.trash;

import app.rebound.fault.WorkbookException;
import app.rebound.id.Ref;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Asks before something is deleted for good, does it, and tells which backups still hold it.
public final class EraseController implements Screen {
    private final Surroundings surroundings;
    private final TrashService trash;
    private final Copies copies;
    private final @Nullable Ref ref;
    private final Place back;
    private final EraseModel model = new EraseModel();
    private final EraseView view;

    /// @param ref what; null for everything in the trash
    /// @param back where to go when it is kept, and afterwards
    public EraseController(
            Surroundings surroundings, TrashService trash, Copies copies, @Nullable Ref ref, Place back) {
        this.surroundings = surroundings;
        this.trash = trash;
        this.copies = copies;
        this.ref = ref;
        this.back = back;
        this.view = new EraseView(model, ref, surroundings, new Commands());
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        EraseModel.State state = model.stateProperty().get();
        if (state == EraseModel.State.READING || state == EraseModel.State.ASKING) {
            surroundings
                    .tasks()
                    .run(this::farewell, found -> found.ifPresentOrElse(this::ask, this::goBack), surroundings::fault);
        }
    }

    private Optional<Farewell> farewell() {
        return ref == null
                ? Optional.of(trash.farewellToAll()).filter(all -> !all.asked().isEmpty())
                : trash.farewell(ref);
    }

    private void ask(Farewell farewell) {
        model.ask(farewell);
        // Each backup has to be opened, which may take a while.
        surroundings
                .tasks()
                .compute(
                        () -> copies.holding(farewell.gone()),
                        found -> model.backupsProperty().set(new EraseModel.Backups.Holding(found)),
                        fault -> {
                            model.backupsProperty().set(new EraseModel.Backups.Unknown());
                            surroundings.fault(fault);
                        });
    }

    private void goBack() {
        surroundings.navigator().go(back);
    }

    private void failed(WorkbookException fault) {
        model.stateProperty().set(EraseModel.State.ASKING);
        surroundings.fault(fault);
    }

    /// What the view asks for.
    private final class Commands implements EraseActions {
        @Override
        public void onErase() {
            Farewell farewell = model.farewellProperty().get();
            if (farewell == null || model.stateProperty().get() != EraseModel.State.ASKING) {
                return;
            }
            model.stateProperty().set(EraseModel.State.WORKING);
            surroundings
                    .tasks()
                    .run(
                            () -> trash.erase(farewell.asked()),
                            _ -> model.stateProperty().set(EraseModel.State.DONE),
                            EraseController.this::failed);
        }

        @Override
        public void onBack() {
            goBack();
        }

        @Override
        public void onRemoveCopies() {
            if (!(model.backupsProperty().get() instanceof EraseModel.Backups.Holding(var found))) {
                return;
            }
            surroundings
                    .tasks()
                    .run(
                            () -> {
                                copies.remove(found);
                                return true;
                            },
                            _ -> model.backupsProperty().set(new EraseModel.Backups.Removed()),
                            surroundings::fault);
        }
    }
}
