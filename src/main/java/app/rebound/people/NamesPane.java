package app.rebound.people;

import app.rebound.card.CardExtra;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Names from the list of people that could be meant, to be taken with one key.
final class NamesPane extends VBox implements CardExtra {
    private static final int MOST = 8;

    private final Field.Text who;
    private final Consumer<UnaryOperator<Values>> change;
    private final FlowPane chips = new FlowPane(8, 8);
    private final boolean isForThoseWhoHaveBeenThere;
    private List<Person> people = List.of();
    private Values values = Values.NONE;

    /// @param who the field that is given the name
    /// @param isForThoseWhoHaveBeenThere whether these come first
    NamesPane(
            Field.Text who,
            Messages messages,
            boolean isForThoseWhoHaveBeenThere,
            Consumer<UnaryOperator<Values>> change) {
        super(4);
        this.who = who;
        this.change = change;
        this.isForThoseWhoHaveBeenThere = isForThoseWhoHaveBeenThere;
        var title = new Label(messages.get("people.names"));
        title.getStyleClass().add("field-label");
        getChildren().addAll(title, chips);
        setId("names");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void setPeople(List<Person> all) {
        people = List.copyOf(all);
        show(values);
    }

    @Override
    public VBox node() {
        return this;
    }

    @Override
    public void show(Values now) {
        values = now;
        String typed = now.text(who).strip();
        List<Person> meant = NameSuggestions.of(typed, people, isForThoseWhoHaveBeenThere, MOST);
        chips.getChildren().setAll(meant.stream().map(this::chip).toList());
        setVisible(!meant.isEmpty());
    }

    private Button chip(Person person) {
        var chip = new Button(person.name());
        chip.setId("name-" + person.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
        chip.getStyleClass().add("chip");
        chip.setOnAction(_ -> change.accept(form -> form.with(who, person.name())));
        return chip;
    }
}
