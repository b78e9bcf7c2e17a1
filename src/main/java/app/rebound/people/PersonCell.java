package app.rebound.people;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Somebody's name, and under it who they are.
final class PersonCell extends ListCell<Person> {
    private final Label name = new Label();
    private final Label relation = new Label();
    private final VBox words = new VBox(name, relation);

    PersonCell() {
        name.getStyleClass().add("person-name");
        relation.getStyleClass().addAll("small", "muted");
        relation.managedProperty().bind(relation.textProperty().isNotEmpty());
        relation.visibleProperty().bind(relation.managedProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Person person, boolean empty) {
        super.updateItem(person, empty);
        if (person == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(person.name());
        relation.setText(person.relation());
        setGraphic(words);
        setAccessibleText(person.relation().isEmpty() ? person.name() : person.name() + ", " + person.relation());
    }
}
