package app.rebound.wizard;

import app.rebound.feeling.FeelingWord;
import app.rebound.text.FoldedText;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All words with what they mean, to be searched in.
final class FeelingList extends VBox {
    private final FeelingNames names;
    private final TextField search = new TextField();
    private final VBox rows = new VBox(4);
    private final Label none = new Label();
    private final Map<FeelingWord, HBox> all = new LinkedHashMap<>();

    FeelingList(FeelingNames names, FeelingsModel model, Runnable onChange) {
        super(12);
        this.names = names;
        getStyleClass().add("feeling-list");
        search.setId("feeling-search");
        search.setPromptText(names.messages().get("wizard.feelings.search"));
        search.setAccessibleText(names.messages().get("wizard.feelings.search"));
        search.textProperty().subscribe(_ -> show());
        none.setId("feeling-search-none");
        none.setText(names.messages().get("wizard.feelings.search.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        Collator order = Collator.getInstance(names.messages().locale());
        List<FeelingChip> chips = names.vocabulary().words().stream()
                .sorted(Comparator.comparing((FeelingWord word) -> names.name(word.id()), order))
                .map(word -> row(word, new FeelingChip(word, "list", names, model, onChange)))
                .toList();
        model.chosen().subscribe(() -> chips.forEach(FeelingChip::show));
        getChildren().addAll(search, none, rows);
        show();
    }

    private FeelingChip row(FeelingWord word, FeelingChip chip) {
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var meaning = new Label(names.messages().get(word.meaningKey()));
        meaning.getStyleClass().addAll("small", "muted");
        meaning.setWrapText(true);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        var row = new HBox(12, chip, meaning);
        row.setAlignment(Pos.CENTER_LEFT);
        all.put(word, row);
        return chip;
    }

    private void show() {
        String wanted = FoldedText.of(search.getText());
        List<HBox> found = all.entrySet().stream()
                .filter(entry -> FoldedText.of(names.meaning(entry.getKey())).contains(wanted))
                .map(Map.Entry::getValue)
                .toList();
        rows.getChildren().setAll(found);
        none.setVisible(found.isEmpty());
    }

    void focusFirst() {
        search.requestFocus();
    }
}
