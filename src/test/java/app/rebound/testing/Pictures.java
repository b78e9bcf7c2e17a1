package app.rebound.testing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes what a screen looks like as a file.
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /// Writes `target/screens/<name>.png`.
    public static Path save(Image image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        // Not as SwingFXUtils does: its pixels are multiplied, which the PNG writer takes back one by one.
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Path file = FOLDER.resolve(name + ".png");
        Files.createDirectories(FOLDER);
        ImageIO.write(plain, "png", file.toFile());
        return file;
    }
}
