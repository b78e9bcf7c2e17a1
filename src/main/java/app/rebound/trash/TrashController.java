package app.rebound.trash;

import app.rebound.id.Noun;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.time.Duration;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows the trash a page at a time, brings things back, and leads to deleting for good.
public final class TrashController implements Screen {
    /// How many things are read at once.
    static final int PAGE = 200;

    private final Surroundings surroundings;
    private final TrashService trash;
    private final TrashModel model = new TrashModel();
    private final TrashView view;
    private @Nullable Trashed asked;

    public TrashController(Surroundings surroundings, TrashService trash) {
        this.surroundings = surroundings;
        this.trash = trash;
        this.view = new TrashView(model, surroundings, new Commands());
        reload();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        asked = null;
        surroundings.tasks().run(() -> trash.page(null, PAGE), model::load, surroundings::fault);
    }

    private void more(Trashed after) {
        // Many rows come into sight at once; each page is asked for once.
        if (after.equals(asked)) {
            return;
        }
        asked = after;
        surroundings
                .tasks()
                .run(
                        () -> trash.page(after, PAGE),
                        page -> {
                            if (after.equals(asked)) {
                                model.append(page);
                            }
                        },
                        surroundings::fault);
    }

    private void restored(Trashed item) {
        model.remove(item);
        Messages messages = surroundings.messages();
        Noun noun = item.ref().noun();
        String kind = switch (noun) {
            case SETBACK, EVENT, PERSON, ENTRY, HELP_LINE -> TrashCell.id(noun);
            default -> "card";
        };
        surroundings
                .shell()
                .showNotice(messages.get("trash.restored." + kind, TrashCell.title(messages, item.title())), true);
    }

    /// What the view asks for.
    private final class Commands implements TrashActions {
        @Override
        public void onRestore(Trashed item) {
            surroundings.tasks().run(() -> trash.restore(item.ref()), _ -> restored(item), surroundings::fault);
        }

        @Override
        public void onErase(Trashed item) {
            surroundings.navigator().go(new Place.Erase(item.ref(), new Place.Trash()));
        }

        @Override
        public void onEmpty() {
            surroundings.navigator().go(new Place.Erase(null, new Place.Trash()));
        }

        @Override
        public void onSeen(int index) {
            Trashed last = model.moreAfter(index);
            if (last != null) {
                // Rows must not change while a row is being drawn.
                surroundings.tasks().after(Duration.ofMillis(1), () -> more(last));
            }
        }
    }
}
