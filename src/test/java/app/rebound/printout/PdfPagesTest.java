package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages as pictures.
@Tag("domain")
class PdfPagesTest {
    @Test
    void aPageIsPaintedAtItsScale() throws IOException {
        byte[] pdf = new PdfWriter().pdf(Samples.sample(Locale.ENGLISH), Paper.A4);
        try (PdfPages pages = new PdfPages(pdf)) {
            assertThat(pages.count()).isEqualTo(PdfText.pages(pdf).size());

            PageRaster cover = pages.page(0, 0.5f);

            assertThat(cover.width()).isBetween(297, 299);
            assertThat(cover.height()).isBetween(420, 422);
            assertThat(cover.argb()).hasSize(cover.width() * cover.height());
            assertThat(Arrays.stream(cover.argb())
                            .filter(pixel -> pixel == 0xFFFFFFFF)
                            .count())
                    .isBetween(cover.argb().length / 2L, cover.argb().length - 500L);
            assertThat(cover.argb()).contains(0xFF1F5F5B);
        }
    }
}
