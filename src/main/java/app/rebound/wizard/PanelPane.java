package app.rebound.wizard;

import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page on which another feature's panel stands; the panel stores for itself. Of the answer it keeps "later", and
/// what
/// was written while the page still asked for an answer: that stands below the panel, to be read.
public final class PanelPane implements ExercisePane {
    private final Panel panel;
    private final Label earlier = new Label();
    private final VBox earlierBox;
    private final VBox region;
    private List<AnswerPart> parts = List.of();

    /// @param earlierTitle the words above an answer from before
    public PanelPane(Panel panel, String earlierTitle) {
        this.panel = panel;
        var title = new Label(earlierTitle);
        title.getStyleClass().add("field-label");
        earlier.setId("earlier-answer");
        earlier.getStyleClass().add("serif");
        earlier.setWrapText(true);
        earlier.setMinHeight(Region.USE_PREF_SIZE);
        earlierBox = new VBox(8, title, earlier);
        earlierBox.getStyleClass().add("card");
        earlierBox.managedProperty().bind(earlier.textProperty().isNotEmpty());
        earlierBox.visibleProperty().bind(earlierBox.managedProperty());
        region = new VBox(24, panel.region(), earlierBox);
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> stored) {
        parts = List.copyOf(stored);
        earlier.setText(parts.stream()
                .map(AnswerPart::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n")));
    }

    @Override
    public List<AnswerPart> parts() {
        return parts;
    }

    @Override
    public void focusFirst() {
        panel.focusFirst();
    }

    @Override
    public void flush(Runnable then) {
        panel.flush(then);
    }

    @Override
    public void reload() {
        panel.reload();
    }

    @Override
    public ReadOnlyObjectProperty<Autosave.State> saving() {
        return panel.savingProperty();
    }

    @Override
    public void dispose() {
        panel.dispose();
    }
}
