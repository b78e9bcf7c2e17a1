package app.rebound.search;

import app.rebound.text.Messages;
import app.rebound.ui.Place;
import java.util.ArrayList;
import java.util.List;

/// Brings what was written into the palette while somebody types, after the screens and commands that fit.
public final class PaletteSearch {
    /// Hits of the palette; more are on the screen of results.
    static final int MOST = 20;

    private final SearchDesk desk;
    private final PaletteModel model;
    private final Messages messages;
    private final NewestQuestion question;

    /// Listens to what is typed from now on.
    public static void attach(SearchDesk desk, PaletteModel model) {
        var search = new PaletteSearch(desk, model);
        model.queryProperty().subscribe(search::ask);
    }

    private PaletteSearch(SearchDesk desk, PaletteModel model) {
        this.desk = desk;
        this.model = model;
        this.messages = desk.surroundings().messages();
        this.question = new NewestQuestion(desk, this::show);
    }

    private void ask(String typed) {
        if (!typed.isBlank()) {
            desk.wake(this, () -> ask(model.queryProperty().get()));
            question.ask(new SearchDesk.Question(typed, Seeker.Order.RELEVANCE, MOST, MOST));
        }
    }

    private void show(SearchDesk.Answer answer) {
        List<PaletteItem> items = new ArrayList<>();
        for (Found found : answer.first()) {
            items.add(new PaletteItem(
                    found.title().text(),
                    messages.get("search.about", found.kind(), found.when()),
                    found.title(),
                    found.context(),
                    () -> desk.surroundings().navigator().go(found.place())));
        }
        if (!items.isEmpty() || !answer.wanted().unread().isEmpty()) {
            items.add(new PaletteItem(
                    messages.get("search.all", answer.typed().strip()),
                    messages.get("search.all.kind"),
                    () -> desk.surroundings()
                            .navigator()
                            .go(new Place.Search(answer.typed().strip()))));
        }
        model.setFound(answer.typed(), items);
    }
}
