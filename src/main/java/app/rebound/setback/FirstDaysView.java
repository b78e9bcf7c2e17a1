package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be seen to in the first days, a list to read.
final class FirstDaysView {
    private final Page page;

    /// @param items of the setback's kind
    FirstDaysView(
            Messages messages,
            SetbackWords words,
            Setback setback,
            List<String> items,
            Runnable onPalette,
            Runnable onSteps) {
        page = new Page(messages, onPalette);
        page.setId("first-days");
        page.getStylesheets().add(Styles.address(FirstDaysView.class, "setback.css"));
        page.setTitle(messages.get("setback.days.title"));
        page.setSubtitle(setback.title() + " · " + words.about(setback));
        var card = new VBox(Pieces.words(messages.get("setback.days.words"), "muted"));
        for (String item : items) {
            var row = new VBox(
                    4,
                    Pieces.words(messages.get(FirstDays.whatKey(item)), "strong"),
                    Pieces.words(messages.get(FirstDays.howKey(item)), "muted"));
            row.setId("first-days-" + item);
            row.getStyleClass().add("first-days-row");
            card.getChildren().add(row);
        }
        card.getStyleClass().add("card");
        card.setMaxWidth(720);
        var body = new VBox(
                20,
                card,
                Pieces.words(messages.get("setback.days.no-advice"), "muted", "small"),
                Pieces.button("first-days-steps", messages.get("setback.days.steps"), onSteps, "primary"));
        body.getStyleClass().add("setbacks");
        page.setBody(SetbackPieces.scrolled(body));
    }

    Region region() {
        return page;
    }
}
