package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Handing a file to another program.
@Tag("domain")
class SystemViewerTest {
    private static final Path FILE = Path.of("saved.pdf");

    @Test
    void aProgramThatTakesTheFileIsSuccessAndOneThatRefusesOrIsMissingIsNot() {
        assertThat(new SystemViewer(_ -> List.of("true")).open(FILE)).isTrue();
        assertThat(new SystemViewer(_ -> List.of("false")).open(FILE)).isFalse();
        assertThat(new SystemViewer(_ -> List.of("no-such-program-at-all")).open(FILE))
                .isFalse();
    }

    @Test
    void eachSystemHasItsOwnWay() {
        assertThat(SystemViewer.command("Linux", FILE)).containsExactly("xdg-open", "saved.pdf");
        assertThat(SystemViewer.command("Mac OS X", FILE)).containsExactly("open", "saved.pdf");
        assertThat(SystemViewer.command("Windows 11", FILE)).first().isEqualTo("rundll32");
    }
}
