package app.rebound.desk;

import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.SourceKind;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// In which way a file is read, where its kind leaves a choice.
final class WaysOfReading {
    private static final List<Integer> YEARS = List.of(1, 3, 10, 30);

    private final Messages messages;
    private final DeskActions actions;

    WaysOfReading(Messages messages, DeskActions actions) {
        this.messages = messages;
        this.actions = actions;
    }

    /// The choice that a kind leaves; empty where it leaves none.
    Optional<Node> of(SourceKind kind, ReadingOptions options) {
        return switch (kind) {
            case CALENDAR -> Optional.of(years(options));
            case REPOSITORY -> Optional.of(mine(options));
            case PHOTO -> Optional.of(places(options));
            default -> Optional.empty();
        };
    }

    /// How far back meetings are repeated.
    private Node years(ReadingOptions options) {
        var chooser = new ComboBox<Integer>();
        chooser.setId("desk-years");
        chooser.getItems().setAll(YEARS);
        ChoiceWords.show(chooser, years -> messages.get("desk.years", years));
        int back = (int) ChronoUnit.YEARS.between(options.from(), options.today());
        chooser.setValue(back);
        chooser.setAccessibleText(messages.get("desk.repeated"));
        chooser.valueProperty().subscribe((_, years) -> {
            if (years != null && years != back) {
                actions.onReadAgain(now -> now.withWindow(now.today().minusYears(years), now.to()));
            }
        });
        var label = new Label(messages.get("desk.repeated"));
        label.getStyleClass().addAll("small", "muted");
        label.setLabelFor(chooser);
        var line = new HBox(8, label, chooser);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node mine(ReadingOptions options) {
        var box = new CheckBox(messages.get("desk.only-mine"));
        box.setId("desk-only-mine");
        box.setSelected(options.isOnlyOwn());
        box.selectedProperty()
                .subscribe((_, is) -> actions.onReadAgain(now -> is ? now.onlyOf(Set.of()) : now.ofEverybody()));
        return box;
    }

    private Node places(ReadingOptions options) {
        var box = new CheckBox(messages.get("desk.places"));
        box.setId("desk-places");
        box.setSelected(options.isWithPlace());
        box.selectedProperty()
                .subscribe((_, is) -> actions.onReadAgain(now -> is ? now.withPlaces() : now.withoutPlaces()));
        return box;
    }
}
