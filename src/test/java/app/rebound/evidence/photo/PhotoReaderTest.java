package app.rebound.evidence.photo;

import static app.rebound.evidence.ReaderRun.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.ReaderRun;
import app.rebound.evidence.Reason;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photos, one and many.
@Tag("domain")
class PhotoReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderOfPhotosGivesTheirDates() throws IOException {
        PhotoSample.write(folder.resolve("trip/a.jpg"), "2024:03:04 10:15:30", "");
        PhotoSample.write(folder.resolve("trip/more/b.JPG"), "2024:03:04 23:30:00", "-05:00");
        PhotoSample.write(folder.resolve("trip/c.jpg"), "", "");
        ReaderRun.file(folder, "trip/d.jpg", "This is no photo.");
        ReaderRun.file(folder, "trip/notes.txt", "Left alone");
        Path trip = folder.resolve("trip");
        assertThat(new PhotoReader().recognises(Source.of(trip))).isTrue();
        ReaderRun run = ReaderRun.of(new PhotoReader(), trip);
        assertThat(run.dates()).containsExactly("2024-03-04T10:15", "2024-03-05T05:30");
        assertThat(run.titles()).containsExactly("a.jpg", "b.JPG");
        assertThat(run.found().getFirst().extras())
                .containsEntry("Model", "Pocket 4")
                .doesNotContainKey("place");
        assertThat(run.reasons()).containsExactly(Reason.NO_DATE, Reason.DAMAGED);
        assertThat(run.report().leftOut()).isEqualTo(1);
    }

    @Test
    void thePlaceIsReadOnlyWhenAskedFor() throws IOException {
        Path file = PhotoSample.write(folder.resolve("a.jpg"), "2024:03:04 10:15:30", "");
        assertThat(new PhotoReader().recognises(Source.of(file))).isTrue();
        ReaderRun run = ReaderRun.of(new PhotoReader(), file, OPTIONS.withPlaces());
        assertThat(run.found().getFirst().extras()).containsEntry("place", "48.85667, 2.35083");
    }
}
