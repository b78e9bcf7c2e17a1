package app.rebound.search;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.List;
import javafx.scene.layout.Region;

/// The screen of everything that was found for some words.
public final class SearchController implements Screen, SearchActions {
    /// Rows that can be scrolled through; the count says how many more there are.
    static final int MOST = 5000;

    private static final int PAGE = 40;

    private final SearchDesk desk;
    private final Surroundings surroundings;
    private final SearchModel model = new SearchModel();
    private final SearchView view;
    private final NewestQuestion question;

    /// @param query what is looked for at first, may be empty
    public SearchController(SearchDesk desk, String query) {
        this.desk = desk;
        this.surroundings = desk.surroundings();
        this.question = new NewestQuestion(desk, model::load);
        model.queryProperty().set(query);
        this.view = new SearchView(model, surroundings, this);
        desk.wake(this, this::onAsk);
        onAsk();
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        onAsk();
    }

    @Override
    public Place here(Place asked) {
        return new Place.Search(model.queryProperty().get());
    }

    @Override
    public void onAsk() {
        question.ask(new SearchDesk.Question(
                model.queryProperty().get(), model.orderProperty().get(), MOST, PAGE));
    }

    @Override
    public void onSeen(int row) {
        int first = row / PAGE * PAGE;
        List<Hit> waiting = model.waiting(first, PAGE);
        SearchModel.State state = model.stateProperty().get();
        if (state != null && !waiting.isEmpty() && model.isFirstAsked(waiting.getFirst())) {
            desk.show(waiting, state.wanted(), read -> model.show(first, PAGE, read));
        }
    }

    @Override
    public void onOpen(int row) {
        Found found = model.rows().get(row).found();
        if (found != null) {
            surroundings.navigator().go(found.place());
        }
    }
}
