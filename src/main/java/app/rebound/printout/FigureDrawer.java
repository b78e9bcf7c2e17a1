package app.rebound.printout;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the figures of a document as vectors with text of its own embedded fonts, straight on the page: a `Graphics2D`
/// would ask the machine for AWT fonts.
final class FigureDrawer implements FSObjectDrawer {
    /// The `type` of the `object` elements that this draws; their `id` is `figure-` and the index of the figure.
    static final String TYPE = "application/x-rebound-figure";

    private final List<Drawing> drawings;
    private final double scale;

    /// @param scale how much larger than in ordinary type the figures are drawn
    FigureDrawer(List<Drawing> drawings, double scale) {
        this.drawings = List.copyOf(drawings);
        this.scale = scale;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        int index = Integer.parseInt(element.getAttribute("id").substring("figure-".length()));
        drawings.get(index).on(new Pen(device, context, x, y, dotsPerPixel * scale));
        return null;
    }
}
