package app.rebound.timeline;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field for a date with what was understood under it.
public final class DateEntryPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();

    /// @param id of the field; the line under it has the same with `-words`
    public DateEntryPane(DateEntryModel entry, String id, String label) {
        super(4);
        field.setId(id);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(entry.typedProperty());
        var name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setLabelFor(field);
        var understood = new Label();
        understood.setId(id + "-words");
        understood.setWrapText(true);
        understood.setMinHeight(Region.USE_PREF_SIZE);
        understood.textProperty().bind(entry.wordsProperty());
        understood.managedProperty().bind(entry.wordsProperty().isNotEmpty());
        entry.wrongProperty().subscribe(isWrong -> {
            understood.getStyleClass().setAll("label", isWrong ? "field-error" : "field-label");
            field.pseudoClassStateChanged(WRONG, isWrong);
        });
        field.accessibleHelpProperty().bind(entry.wordsProperty());
        getChildren().addAll(name, field, understood);
    }

    public TextField field() {
        return field;
    }
}
