package app.rebound.guide;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows the guide, with or without an open workbook.
public final class ReadingController {
    private final GuideModel model = new GuideModel();
    private final GuidePane pane;
    private final String asked;

    /// @param anchor where it opens
    /// @param onLeave goes back to where the person was
    /// @param onFault told when the guide cannot be read
    public ReadingController(
            Messages messages,
            Tasks tasks,
            GuideSource source,
            String anchor,
            Runnable onLeave,
            Consumer<WorkbookException> onFault) {
        this.asked = anchor;
        this.pane = new GuidePane(messages, model, source.keys(), onLeave);
        tasks.compute(
                source::guide,
                guide -> {
                    model.load(guide, anchor);
                    // Only now, since the window puts the focus somewhere when it gets a new screen.
                    pane.focusChapter();
                },
                onFault);
    }

    public Region region() {
        return pane;
    }

    /// The name of the chapter that is open.
    String chapter() {
        GuideModel.@Nullable Spot spot = model.spotProperty().get();
        return spot == null ? asked : spot.chapter().id();
    }
}
