package app.rebound.people;

import app.rebound.card.CardService;
import app.rebound.card.CardsController;
import app.rebound.card.CardsLook;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.ui.Panel;
import app.rebound.ui.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The panels of what is asked of people: questions, and messages.
public final class PeopleCards {
    private final Surroundings surroundings;
    private final CardService cards;
    private final PersonService people;
    private final UUID setback;

    /// @param setback whose questions and messages
    public PeopleCards(Surroundings surroundings, CardService cards, PersonService people, UUID setback) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.people = people;
        this.setback = setback;
    }

    /// Questions of one kind, with names of people to take.
    ///
    /// @param fields those that the form shows
    /// @param preset says the kind
    public Panel asks(List<? extends Field> fields, Values preset) {
        List<NamesPane> panes = new ArrayList<>();
        boolean isBeenThere = preset.is(Ask.KIND, "been-there");
        var panel = new CardsController(
                surroundings,
                cards,
                Ask.TYPE,
                setback,
                CardsLook.of(fields, preset).with(change -> {
                    var pane = new NamesPane(Ask.WHO, surroundings.messages(), isBeenThere, change);
                    panes.add(pane);
                    return pane;
                }));
        readPeople(all -> panes.forEach(pane -> pane.setPeople(all)));
        return panel;
    }

    /// Messages, those to people seen now and then first.
    public Panel outreach() {
        List<OutreachPane> panes = new ArrayList<>();
        var panel = new CardsController(
                surroundings,
                cards,
                Outreach.TYPE,
                setback,
                CardsLook.of(Outreach.TYPE.fields(), Values.NONE)
                        .ordered(Outreach.ORDER)
                        .with(change -> {
                            var pane = new OutreachPane(surroundings.messages(), this::copied, change);
                            panes.add(pane);
                            return pane;
                        }));
        readPeople(all -> panes.forEach(pane -> pane.setPeople(all)));
        return panel;
    }

    private void copied() {
        surroundings.shell().showNotice(surroundings.messages().get("people.draft.copied"), false);
    }

    private void readPeople(Consumer<List<Person>> show) {
        surroundings.tasks().run(people::all, show, surroundings::fault);
    }
}
