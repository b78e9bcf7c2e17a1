package app.rebound.attachment;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Makes a picture of bytes, in memory only, and no larger than it is needed.
///
/// Whoever made the bytes: what they say of their size is read first, and a picture that would take too much memory is
/// not read at all.
final class PictureReader {
    /// What came of it.
    sealed interface Result {
        /// A picture, perhaps smaller than it is.
        record Shown(Picture picture) implements Result {}

        /// It has more pixels than are shown.
        record TooLarge(int width, int height) implements Result {}

        /// No picture, or of a kind that cannot be read, or a damaged one.
        record Unknown() implements Result {}
    }

    /// How many pixels a picture may have: the camera of a telephone makes a quarter of it.
    static final long MOST_PIXELS = 200_000_000;
    /// How many are held at once, beside what is shown.
    private static final long MOST_READ = 16_000_000;

    private PictureReader() {}

    /// Reads the first picture of `content`.
    ///
    /// @param longest how many pixels wide and high it is at most; a larger one is made smaller
    static Result read(byte[] content, int longest) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Result.Unknown();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, longest);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The readers answer to bytes that make no sense with whatever comes to pass.
            return new Result.Unknown();
        }
    }

    private static Result read(ImageReader reader, int longest) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            return new Result.TooLarge(width, height);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = every(width, height, longest);
        param.setSourceSubsampling(every, every, 0, 0);
        return new Result.Shown(scaled(reader.read(0, param), longest));
    }

    /// Every how many pixels are read: finely enough to be made smaller with care, coarsely enough for the memory.
    private static int every(int width, int height, int longest) {
        int every = Math.max(1, Math.max(width, height) / (2 * longest));
        while ((long) (width / every) * (height / every) > MOST_READ) {
            every++;
        }
        return every;
    }

    private static Picture scaled(BufferedImage read, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, width, height, null);
        graphics.dispose();
        return new Picture(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
    }
}
