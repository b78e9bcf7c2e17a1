package app.rebound.show;

import app.rebound.printout.CopyService;
import app.rebound.printout.PlacedPart;
import app.rebound.printout.PrintoutCopy;
import app.rebound.setback.SetbackService;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Takes in what somebody wrote by hand on a printed copy, as feedback on its parts.
public final class NotesController implements Screen {
    private final Surroundings surroundings;
    private final CopyService copies;
    private final SetbackService setbacks;
    private final NotesModel model = new NotesModel();
    private final HeardController desk;
    private final NotesView view;

    public NotesController(Surroundings surroundings, CopyService copies, SetbackService setbacks, HeardService heard) {
        this.surroundings = surroundings;
        this.copies = copies;
        this.setbacks = setbacks;
        desk = new HeardController(surroundings, heard);
        view = new NotesView(model, desk, surroundings, desk::changed);
        model.copyProperty().subscribe(copy -> desk.flush(() -> open(copy)));
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        surroundings
                .tasks()
                .run(
                        () -> setbacks.all().stream()
                                .flatMap(setback -> copies.of(setback.id()).stream())
                                .toList(),
                        model::show,
                        surroundings::fault);
    }

    private void open(@Nullable PrintoutCopy copy) {
        if (copy == null) {
            model.fields().clear();
            return;
        }
        desk.begin(new HeardController.Subject(copy.setback(), copy.id()));
        if (desk.whoProperty().get().isBlank()) {
            desk.whoProperty().set(surroundings.messages().get("printout.reader." + copy.reader() + ".for"));
        }
        List<HeardField> fields = new ArrayList<>();
        for (PlacedPart part : copy.parts()) {
            fields.add(new HeardField(part.key(), part.heading(), part.excerpt()));
        }
        fields.add(new HeardField("", "", ""));
        model.fields().setAll(fields);
    }

    @Override
    public void flush(Runnable then) {
        desk.flush(then);
    }
}
