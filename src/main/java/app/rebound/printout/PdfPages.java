package app.rebound.printout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a finished PDF as pictures for the preview; one thread at a time.
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /// @throws IOException when `pdf` is no PDF file
    public PdfPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Page `index` (from 0) at `scale` pixels a point of 1/72 inch.
    ///
    /// @throws IOException when the page cannot be read
    public PageRaster page(int index, float scale) throws IOException {
        BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageRaster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// Page `index` (from 0) at `scale` dots a point of 1/72 inch, as a PNG file; made in memory alone.
    ///
    /// @throws IOException when the page cannot be read
    public byte[] png(int index, float scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // An output stream of its own, since the usual one keeps what it holds in a file for a while.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(renderer.renderImage(index, scale, ImageType.RGB));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
