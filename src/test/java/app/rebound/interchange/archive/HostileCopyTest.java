package app.rebound.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.db.TableShape;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.testing.FaultRun;
import app.rebound.testing.FuzzRun;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.vault.Workbook;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged workbooks that were written out are read and proved whole or refused: all that is done before the first row
/// is written, which [HostileArchiveTest] does too.
@Tag("db")
@Tag("faults")
class HostileCopyTest {
    private static final String NAME = "copy";

    @TempDir
    private Path folder;

    private static String end(Path file, List<TableShape> shapes) {
        try {
            ArchiveService.needed(file, null, shapes);
            return "whole";
        } catch (Refused e) {
            assertThat(e.objection()).as("not the disk's fault").isNotEqualTo(Refused.Objection.UNREADABLE);
            return e.objection().name();
        }
    }

    @Test
    void damagedCopiesAreProvedOrRefused() throws IOException {
        if (!FaultRun.isAsked(NAME)) {
            return;
        }
        var clock = new TestClock();
        SoundCopy sound = SoundCopy.make(folder, clock);
        List<TableShape> shapes;
        try (Workbook mine = TestVault.at(clock).create(folder.resolve("mine"))) {
            shapes = mine.database().read(TableShape::all);
        }
        // In memory, so that the reader is measured and not the disk.
        try (var memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = Files.write(memory.getPath("/copy.zip"), sound.packed());
            assertThat(end(file, shapes)).isEqualTo("whole");
            FuzzRun.of(NAME, (_, number) -> Files.write(file, sound.altered(number)), () -> end(file, shapes));
            try (var left = Files.list(memory.getPath("/"))) {
                assertThat(left.map(Path::toString)).containsExactlyInAnyOrder("/copy.zip", "/work");
            }
        }
    }
}
