package app.rebound.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was felt the first time beside what is felt now; two numbers, and no word on which is better.
final class ThenAndNow extends VBox {
    private final FeelingNames names;
    private final VBox rows = new VBox(4);
    private Map<String, Integer> then = Map.of();

    ThenAndNow(FeelingNames names) {
        super(8);
        this.names = names;
        setId("then-and-now");
        getStyleClass().addAll("card", "then-and-now");
        var title = new Label(names.messages().get("wizard.feelings.then"));
        title.getStyleClass().add("strong");
        getChildren().addAll(title, rows);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// @param first the feelings of the first time, by word
    void setThen(Map<String, Integer> first) {
        then = new LinkedHashMap<>(first);
        setVisible(!then.isEmpty());
    }

    void show(List<ChosenFeeling> now) {
        List<String> lines = new ArrayList<>();
        for (ChosenFeeling feeling : now) {
            Integer before = then.get(feeling.word());
            String name = names.name(feeling.word());
            lines.add(
                    before == null
                            ? names.messages().get("wizard.feelings.then.new", name, feeling.amount())
                            : names.messages().get("wizard.feelings.then.both", name, before, feeling.amount()));
        }
        then.forEach((word, before) -> {
            if (now.stream().noneMatch(feeling -> feeling.word().equals(word))) {
                lines.add(names.messages().get("wizard.feelings.then.gone", names.name(word), before));
            }
        });
        rows.getChildren()
                .setAll(lines.stream()
                        .map(line -> {
                            var label = new Label(line);
                            label.setWrapText(true);
                            return label;
                        })
                        .toList());
    }
}
