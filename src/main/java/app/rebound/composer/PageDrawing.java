package app.rebound.composer;

import app.rebound.printout.PageRaster;
import app.rebound.ui.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Draws the pages that are in sight, one after the other, and forgets those that are far from it.
final class PageDrawing {
    /// What is kept beside the pages in sight, on either side.
    private static final int NEAR = 4;

    private final Surroundings surroundings;
    private final PreviewModel model;
    private @Nullable Made shown;
    private PreviewPane.Sight sight = new PreviewPane.Sight(0, -1, 1);
    private boolean isDrawing;

    PageDrawing(Surroundings surroundings, PreviewModel model) {
        this.surroundings = surroundings;
        this.model = model;
    }

    /// Draws pages of that document from now on; null for none. The earlier one's file is closed.
    void show(@Nullable Made made) {
        Made before = shown;
        shown = made;
        if (before != null) {
            surroundings.tasks().compute(() -> closed(before), _ -> {}, surroundings::fault);
        }
    }

    private static boolean closed(Made made) {
        try {
            made.pages().close();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Other pages are in sight, or larger ones.
    void onSight(PreviewPane.Sight seen) {
        if (seen.scale() != sight.scale()) {
            model.rasters().clear();
        }
        sight = seen;
        model.rasters().keySet().removeIf(page -> page < seen.first() - NEAR || page > seen.last() + NEAR);
        draw();
    }

    /// A page at a time, so that a scroll need not wait for pages it has left.
    private void draw() {
        Made made = shown;
        int next = missing();
        if (isDrawing || made == null || next < 0) {
            return;
        }
        isDrawing = true;
        PreviewPane.Sight wanted = sight;
        surroundings
                .tasks()
                .compute(
                        () -> page(made, next, wanted.scale()),
                        raster -> {
                            isDrawing = false;
                            if (made.equals(shown) && wanted.scale() == sight.scale()) {
                                model.showRasters(Map.of(next, raster));
                            }
                            draw();
                        },
                        fault -> {
                            isDrawing = false;
                            surroundings.fault(fault);
                        });
    }

    /// The first page in sight without a picture, or the one after them; -1 where all are there.
    private int missing() {
        int count = model.pagesProperty().get().count();
        return IntStream.rangeClosed(sight.first(), sight.last() + 1)
                .filter(page -> page >= 0 && page < count && !model.rasters().containsKey(page))
                .findFirst()
                .orElse(-1);
    }

    private static PageRaster page(Made made, int page, float scale) {
        try {
            return made.pages().page(page, scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
