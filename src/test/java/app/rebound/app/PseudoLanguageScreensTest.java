package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.ChildJava;
import app.rebound.testing.PseudoLanguage;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A third language is one file: with it alone the program speaks it on every screen, and nothing is cut where words
/// are two fifths longer.
///
/// `-Pscreens` takes the pictures.
@Tag("screens")
class PseudoLanguageScreensTest {
    @TempDir
    private Path temp;

    @Test
    void oneFileIsALanguageAndLongWordsAreShownWhole() throws Exception {
        Path words = temp.resolve("words");
        PseudoLanguage.write(words);
        Path found = temp.resolve("found");
        List<String> arguments = new ArrayList<>(List.of(temp.resolve("home").toString(), found.toString()));
        if (Boolean.getBoolean("rebound.all-screens")) {
            arguments.add("pictures");
        }
        ProcessBuilder tour = ChildJava.builder(PseudoTour.class, true, List.of(), arguments.toArray(String[]::new));
        int classPath = tour.command().indexOf("-classpath") + 1;
        tour.command()
                .set(classPath, words + File.pathSeparator + tour.command().get(classPath));
        Process process = tour.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(String.join("\n", Files.readAllLines(found))).isEmpty();
    }
}
