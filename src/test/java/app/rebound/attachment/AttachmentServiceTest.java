package app.rebound.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.app.CardTypes;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.journal.EntryService;
import app.rebound.link.LinkDao;
import app.rebound.link.Word;
import app.rebound.testing.OpenBook;
import app.rebound.trash.Farewell;
import app.rebound.trash.TrashService;
import app.rebound.trash.Trashed;
import app.rebound.vault.Attachments;
import app.rebound.vault.Backup;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are added to entries: taken in, refused, renamed, undone, deleted and deleted for good.
@Tag("db")
class AttachmentServiceTest {
    @TempDir
    private Path temp;

    private OpenBook book;
    private AttachmentService service;
    private EntryService entries;
    private TrashService trash;
    private Ref entry;

    @BeforeEach
    void open() {
        book = new OpenBook(temp.resolve("book"));
        service = new AttachmentService(book.database(), book.workbook().attachments());
        entries = new EntryService(book.database());
        trash = new TrashService(book.database(), CardTypes.all(), book.workbook()::compact);
        entry = entry("Monday");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Ref entry(String title) {
        return new Ref(Noun.ENTRY, entries.add(LocalDate.of(2024, 4, 18), null, title, "words"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }

    private List<String> names(Ref of) {
        return service.of(of).stream().map(Attachment::name).toList();
    }

    private List<Path> kept() throws IOException {
        Path folder = book.folder().resolve("attachments");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void filesAreKeptInTheirOrderWithTheirNamesAndComeBackWhole() throws IOException {
        Attachment notes = service.add(entry, file("notes.txt", "what was said"), "visit");
        Attachment photo = service.add(entry, new byte[] {1, 2, 3}, "board.png", "image/png");
        assertThat(service.of(entry)).containsExactly(notes, photo);
        assertThat(notes.kind()).isEqualTo(AttachmentKind.TEXT);
        assertThat(photo.kind()).isEqualTo(AttachmentKind.PICTURE);
        assertThat(notes.bytes()).isEqualTo(13);
        assertThat(service.read(notes)).asString(StandardCharsets.UTF_8).isEqualTo("what was said");
        Path copy = temp.resolve("copy.txt");
        service.copy(notes, copy);
        assertThat(copy).hasContent("what was said");
        assertThat(service.of(entry("Tuesday"))).isEmpty();
        service.rename(notes.id(), " what/they\nsaid.txt ");
        service.rename(photo.id(), "  ");
        assertThat(names(entry)).containsExactly("what-theysaid.txt", "board.png");
    }

    @Test
    void severalFilesAddedAtOnceAreOneStepOfUndo() throws IOException {
        service.add(entry, file("one.txt", "1"), "visit");
        service.add(entry, file("two.txt", "2"), "visit");
        service.add(entry, file("three.txt", "3"), "another");
        assertThat(book.database().undo()).isTrue();
        assertThat(names(entry)).containsExactly("one.txt", "two.txt");
        assertThat(book.database().undo()).isTrue();
        assertThat(names(entry)).isEmpty();
        assertThat(book.database().redo()).isTrue();
        assertThat(names(entry)).containsExactly("one.txt", "two.txt");
        assertThat(service.read(service.of(entry).getFirst()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("1");
    }

    @Test
    void whatIsNoFileToAddIsRefusedWithItsReason() throws IOException {
        Path large = temp.resolve("large.bin");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Attachments.LIMIT + 1);
        }
        refused(large, "too-large");
        refused(file("empty.txt", ""), "empty");
        refused(Files.createDirectory(temp.resolve("folder")), "folder");
        refused(Files.createSymbolicLink(temp.resolve("link"), file("there.txt", "there")), "link");
        refused(temp.resolve("nowhere.txt"), "vanished");
        assertThat(service.of(entry)).isEmpty();
        assertThat(kept()).isEmpty();
    }

    private void refused(Path file, String why) {
        assertThatThrownBy(() -> service.add(entry, file, "visit"))
                .isInstanceOfSatisfying(WorkbookException.Attachment.class, fault -> {
                    assertThat(fault.key()).isEqualTo("fault.attachment." + why);
                    assertThat(fault.details())
                            .containsExactly(file.getFileName().toString());
                });
    }

    @Test
    void theTrashKeepsWhatTheyHold() throws IOException {
        Attachment notes = service.add(entry, file("notes.txt", "what was said"), "visit");
        service.trash(notes.id());
        assertThat(service.of(entry)).isEmpty();
        Ref gone = new Ref(Noun.ATTACHMENT, notes.id());
        assertThat(trash.page(null, 10).items())
                .extracting(Trashed::ref, Trashed::title)
                .containsExactly(Tuple.tuple(gone, "notes.txt"));
        assertThat(trash.restore(gone)).isTrue();
        entries.trash(entry.id());
        assertThat(trash.restore(entry)).isTrue();
        assertThat(service.of(entry)).containsExactly(notes);
        assertThat(service.read(notes)).hasSize(13);
    }

    @Test
    void whatIsDeletedForGoodIsGoneFromTheFolderWithItsOwner() throws IOException {
        Ref other = entry("Tuesday");
        Path shared = file("shared.txt", "on both days");
        service.add(entry, shared, "a");
        service.add(entry, file("alone.txt", "on one day"), "b");
        Attachment stays = service.add(other, shared, "c");
        book.database().write(tx -> {
            new LinkDao().add(tx, entry, Word.MENTIONS, new Ref(Noun.ATTACHMENT, stays.id()));
            return true;
        });
        assertThat(kept()).hasSize(2);
        Backup backup = book.workbook().backups().make().backup();

        Farewell farewell = trash.farewell(entry).orElseThrow();
        assertThat(farewell.materials()).isEqualTo(2);
        Set<Ref> gone = trash.erase(Set.of(entry));
        assertThat(gone).hasSize(3);
        assertThat(kept()).as("the other day still needs one").hasSize(1);
        assertThat(service.read(stays)).hasSize(12);
        assertThat(service.of(entry)).isEmpty();
        assertThat(book.database().check(() -> false).isClean()).isTrue();
        assertThat(book.workbook()
                        .backups()
                        .holding(database -> database.read(handle -> TrashService.holdsAny(handle, gone)))
                        .fulfilling())
                .as("the backup that still holds them is named")
                .containsExactly(backup);
        trash.erase(Set.of(other));
        assertThat(kept()).isEmpty();
    }

    @Test
    void namesAreMadeFitToBeShownAndSaved() {
        assertThat(FileName.clean("a:b*c?.png")).isEqualTo("a-b-c-.png");
        assertThat(FileName.clean("..\u202Egnp.exe\u0000")).isEqualTo("..gnp.exe");
        assertThat(FileName.clean("é".repeat(300) + ".jpeg")).hasSize(200).endsWith("é.jpeg");
        assertThat(FileName.clean("\uD83C\uDF27".repeat(250))).hasSize(400);
    }
}
