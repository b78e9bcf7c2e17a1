package app.rebound.spelling;

import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import javafx.scene.layout.Region;

/// Lists the person's own words and takes one out; stands among the settings.
public final class OwnWordsController implements Screen {
    private final Surroundings surroundings;
    private final OwnWordService words;
    private final OwnWordsModel model = new OwnWordsModel();
    private final OwnWordsPane pane;

    public OwnWordsController(Surroundings surroundings, OwnWordService words) {
        this.surroundings = surroundings;
        this.words = words;
        this.pane = new OwnWordsPane(surroundings.messages(), model, this::onRemove);
        reload();
    }

    @Override
    public Region region() {
        return pane;
    }

    @Override
    public void reload() {
        surroundings.tasks().run(words::all, model::show, surroundings::fault);
    }

    private void onRemove(OwnWord word) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            words.remove(word.id());
                            return words.all();
                        },
                        all -> {
                            model.show(all);
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("spelling.removed", word.text()), true);
                        },
                        surroundings::fault);
    }
}
