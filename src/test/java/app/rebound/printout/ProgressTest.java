package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The making of a document tells how far it is, and ends when nobody wants it.
@Tag("domain")
class ProgressTest {
    private static final PdfWriter WRITER = new PdfWriter();

    /// Stops as soon as so much is done.
    private static final class Until implements Progress {
        private final double last;
        private final List<Double> shares = new ArrayList<>();

        Until(double last) {
            this.last = last;
        }

        @Override
        public void at(double share) {
            shares.add(share);
        }

        @Override
        public boolean isCancelled() {
            return !shares.isEmpty() && shares.getLast() >= last;
        }
    }

    @Test
    void sharesGrowToTheWhole() {
        Until progress = new Until(2);

        WRITER.pdf(Samples.sample(Locale.ENGLISH), PageStyle.upright(Paper.A4), progress);

        assertThat(progress.shares).isSorted().hasSizeGreaterThan(20).hasSizeLessThanOrEqualTo(100);
        assertThat(progress.shares.getFirst()).isLessThan(0.1);
        assertThat(progress.shares.getLast()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9})
    void itEndsWhenCancelledAndTheNextDocumentIsWhole(double share) {
        Printout sample = Samples.sample(Locale.ENGLISH);
        Until progress = new Until(share);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> WRITER.pdf(sample, PageStyle.upright(Paper.A4), progress));

        assertThat(progress.shares.getLast()).isBetween(share, share + 0.15);
        assertThat(WRITER.pdf(sample, Paper.A4)).isEqualTo(new PdfWriter().pdf(sample, Paper.A4));
    }
}
