package app.rebound.attachment;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Attachment.Trouble;
import app.rebound.id.Ref;
import app.rebound.vault.Attachments;
import app.rebound.vault.StoredContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Adds files to things in the workbook, and gives back what they hold.
public final class AttachmentService {
    /// A media type longer than this is none.
    private static final int LONGEST_TYPE = 100;

    private final Database database;
    private final Attachments contents;
    private final AttachmentDao attachments = new AttachmentDao();

    public AttachmentService(Database database, Attachments contents) {
        this.database = database;
        this.contents = contents;
    }

    /// Those of one thing in the order they were added; what is in the trash is not among them.
    public List<Attachment> of(Ref of) {
        return database.read(handle -> attachments.of(handle, of));
    }

    /// Adds a file; the file itself stays where it is.
    ///
    /// @param visit the same for several files that are added at once: one step of undo
    /// @return on the disk when this returns
    /// @throws WorkbookException.Attachment when it is no file, is empty or larger than [Attachments#LIMIT],
    /// cannot be read, or changes while it is
    /// @throws WorkbookException when the disk of the workbook refuses it
    public Attachment add(Ref of, Path file, String visit) {
        String name = FileName.clean(String.valueOf(file.getFileName()));
        refuse(file, name);
        return contents.add(
                name, () -> Files.newInputStream(file), stored -> row(of, name, mediaType(file), stored, visit));
    }

    private static void refuse(Path file, String name) {
        trouble(file).ifPresent(trouble -> {
            throw new WorkbookException.Attachment(trouble, name, null);
        });
    }

    private static Optional<Trouble> trouble(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Trouble.VANISHED);
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Trouble.FOLDER);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Trouble.LINK);
        }
        try {
            long size = Files.size(file);
            if (size > Attachments.LIMIT) {
                return Optional.of(Trouble.TOO_LARGE);
            }
            if (size == 0) {
                return Optional.of(Trouble.EMPTY);
            }
            return Files.isReadable(file) ? Optional.empty() : Optional.of(Trouble.UNREADABLE);
        } catch (IOException e) {
            return Optional.of(Trouble.VANISHED);
        }
    }

    private static String mediaType(Path file) {
        try {
            String found = Files.probeContentType(file);
            return found == null || found.length() > LONGEST_TYPE ? "" : found;
        } catch (IOException e) {
            // It can be kept without.
            return "";
        }
    }

    /// Adds what was pasted.
    ///
    /// @param name with its ending
    /// @return on the disk when this returns
    public Attachment add(Ref of, byte[] content, String name, String mediaType) {
        return contents.add(
                name,
                () -> new ByteArrayInputStream(content),
                stored -> row(of, FileName.clean(name), mediaType, stored, name));
    }

    private Attachment row(Ref of, String name, String mediaType, StoredContent stored, String visit) {
        return database.act(
                Action.merging("undo.attachment.add", "attach:" + of.id() + ":" + visit),
                tx -> attachments.add(tx, of, name, mediaType, stored));
    }

    /// Does `work`, which holds files and then has what they belong to written; until it ends nothing that is held is
    /// swept away.
    public <T> T filing(Supplier<T> work) {
        return contents.bring(_ -> work.get());
    }

    /// Puts a file into the workbook; a content that is there already is not written again.
    ///
    /// @param raw its name in another program
    /// @throws WorkbookException.Attachment when it is empty, larger than [Attachments#LIMIT], or cannot be read
    /// @throws WorkbookException when the disk of the workbook refuses it
    public HeldFile hold(String raw, Attachments.Source source) {
        String name = FileName.clean(raw);
        try (InputStream beginning = source.open()) {
            if (beginning.read() < 0) {
                throw new WorkbookException.Attachment(Trouble.EMPTY, name, null);
            }
        } catch (IOException e) {
            throw new WorkbookException.Attachment(Trouble.UNREADABLE, name, e);
        }
        return contents.add(name, source, stored -> new HeldFile(name, mediaType(Path.of(name)), stored));
    }

    /// Gives files that are held to something that has none yet.
    public void addAll(Transaction tx, Ref of, List<HeldFile> files) {
        attachments.addAll(tx, of, files);
    }

    /// Gives another name, without what no file may be called; an empty one changes nothing.
    public void rename(UUID id, String name) {
        String clean = FileName.clean(name);
        if (!clean.isEmpty()) {
            database.act(Action.of("undo.attachment.rename"), tx -> {
                attachments.rename(tx, id, clean);
                return true;
            });
        }
    }

    /// Puts it into the trash; what it holds is kept until it is deleted for good.
    public void trash(UUID id) {
        database.act(Action.of("undo.attachment.trash"), tx -> {
            attachments.trash(tx, id);
            return true;
        });
    }

    /// All that it holds, in memory and proved to the last byte.
    ///
    /// @throws WorkbookException.Attachment when it is missing or damaged
    public byte[] read(Attachment attachment) {
        return contents.read(attachment.content(), attachment.name());
    }

    /// Saves a copy outside the workbook, where nothing protects it.
    ///
    /// @throws WorkbookException.Attachment when it is missing or damaged; nothing was written then
    /// @throws WorkbookException when the place refuses it; what was there is untouched
    public void copy(Attachment attachment, Path target) {
        contents.copy(attachment.content(), attachment.name(), target);
    }
}
