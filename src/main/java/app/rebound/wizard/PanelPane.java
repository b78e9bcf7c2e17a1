package app.rebound.wizard;

import app.rebound.ui.Autosave;
import app.rebound.ui.Panel;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;

/// A page on which another feature's panel stands; the panel stores for itself, the answer keeps only "later".
public final class PanelPane implements ExercisePane {
    private final Panel panel;

    public PanelPane(Panel panel) {
        this.panel = panel;
    }

    @Override
    public Region region() {
        return panel.region();
    }

    @Override
    public void load(List<AnswerPart> parts) {
        // Nothing of the answer is shown.
    }

    @Override
    public List<AnswerPart> parts() {
        return List.of();
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
