package app.rebound.guide;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import javafx.scene.layout.Region;

/// The guide as a screen of an open workbook, with the way back to where the person was.
public final class GuideController implements Screen {
    private final ReadingController reading;
    private final GuideView view;

    /// @param anchor where it opens
    /// @param back where the person was
    public GuideController(Surroundings surroundings, GuideSource source, String anchor, Place back) {
        Runnable onBack = () -> surroundings.navigator().go(back);
        reading = new ReadingController(
                surroundings.messages(), surroundings.tasks(), source, anchor, onBack, surroundings::fault);
        view = new GuideView(surroundings.messages(), surroundings.shell()::openPalette, reading.region(), onBack);
    }

    @Override
    public Region region() {
        return view.region();
    }

    /// Nothing in it is the workbook's.
    @Override
    public void reload() {}

    @Override
    public Place here(Place asked) {
        return asked instanceof Place.Guide guide ? new Place.Guide(reading.chapter(), guide.back()) : asked;
    }
}
