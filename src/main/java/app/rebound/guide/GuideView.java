package app.rebound.guide;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The frame of the guide inside a workbook.
final class GuideView {
    private final Page page;

    /// @param guide contents and chapter
    /// @param onBack goes back to where the person was
    GuideView(Messages messages, Runnable onPalette, Region guide, Runnable onBack) {
        page = new Page(messages, onPalette);
        page.setTitle(messages.get("guide.title"));
        page.setSubtitle(messages.get("guide.subtitle"));
        Button back = Pieces.button("guide-back", messages.get("guide.back"), onBack);
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        page.setActions(back);
        page.setBody(guide);
    }

    Region region() {
        return page;
    }
}
