package app.rebound.interchange.archive;

import app.rebound.db.Database;
import app.rebound.db.TableShape;
import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.vault.Attachments;
import app.rebound.vault.SafeFile;
import app.rebound.vault.StoredContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Writes the whole workbook into one open file, and joins such a file to a workbook.
public final class ArchiveService {
    private final Database database;
    private final Attachments attachments;
    private final Histories histories;

    public ArchiveService(Database database, Attachments attachments, Histories histories) {
        this.database = database;
        this.attachments = attachments;
        this.histories = histories;
    }

    /// Writes everything that the workbook holds, with history, trash and attachments; the workbook is only read.
    ///
    /// @param now stands in the file
    /// @param passphrase null for a file that anyone can read; the caller overwrites it
    /// @param progress told now and then how many rows are written
    /// @throws WorkbookException when the place refuses it; what was there is untouched then
    public Exported write(Path target, Instant now, char @Nullable [] passphrase, IntConsumer progress) {
        return write(database, attachments, now, target, passphrase, progress);
    }

    /// The same for a workbook that is open for reading only.
    public static Exported write(
            Database database,
            @Nullable Attachments attachments,
            Instant now,
            Path target,
            char @Nullable [] passphrase,
            IntConsumer progress) {
        var writer = new ArchiveWriter(database, attachments);
        Exported[] written = new Exported[1];
        SafeFile.stream(target, out -> {
            if (passphrase == null) {
                written[0] = writer.write(out, now, progress);
            } else {
                ProtectedZip.write(
                        out,
                        "rebound-workbook.zip",
                        passphrase,
                        inner -> written[0] = writer.write(inner, now, progress));
            }
        });
        return written[0];
    }

    /// Says what joining the file would do; nothing is changed.
    ///
    /// @param passphrase null for none; the caller overwrites it
    /// @param progress told now and then how many rows are read
    /// @throws Refused when it is not a whole workbook that this program knows
    public MergeReport preview(Path file, char @Nullable [] passphrase, IntConsumer progress) {
        return reading(file, () -> {
            var archive = new ArchiveFile(file, passphrase);
            return database.read(handle -> {
                var merging = new Merging(handle, null, histories, progress);
                Set<String> given = show(archive, new CheckedRows(TableShape.all(handle), merging));
                return merging.finish(count(merging.contents(), given, true), count(merging.contents(), given, false));
            });
        });
    }

    /// @param isGiven counts what comes in; else what nobody has
    private int count(Map<String, Long> needed, Set<String> given, boolean isGiven) {
        return (int) needed.entrySet().stream()
                .filter(one -> given.contains(one.getKey()) == isGiven)
                .filter(one -> !attachments.has(new StoredContent(one.getKey(), one.getValue())))
                .count();
    }

    /// Joins the file to the workbook, all of it or nothing. What could be undone before cannot be any more; whoever
    /// calls makes a backup first.
    ///
    /// @param passphrase null for none; the caller overwrites it
    /// @param progress told now and then how many rows are read
    /// @throws Refused when it is not a whole workbook that this program knows; nothing is changed then
    /// @throws WorkbookException when the disk of the workbook refuses it; nothing is changed then
    public MergeReport merge(Path file, char @Nullable [] passphrase, IntConsumer progress) {
        MergeReport report = reading(file, () -> {
            var archive = new ArchiveFile(file, passphrase);
            List<TableShape> shapes = database.read(TableShape::all);
            // All of it is looked at before anything is written.
            Map<String, Long> needed = needed(file, passphrase, shapes);
            return attachments.bring(bringing -> {
                Set<String> given = bring(archive, needed, bringing);
                Set<String> missing = new HashSet<>(needed.keySet());
                missing.removeIf(sha256 -> given.contains(sha256)
                        || attachments.has(new StoredContent(sha256, needed.getOrDefault(sha256, 0L))));
                return database.write(tx -> {
                    var merging = new Merging(tx.handle(), tx, histories, progress);
                    show(archive, new CheckedRows(shapes, merging));
                    return merging.finish(given.size(), missing.size());
                });
            });
        });
        database.undoStack().clear();
        return report;
    }

    /// Whether a file looks like a workbook that was written out: it has its rows, or is protected and may have them.
    ///
    /// @param file a zip
    /// @param names of its parts, as far as they can be read
    /// @throws IOException when it cannot be read
    public static boolean isWorkbook(Path file, Collection<String> names) throws IOException {
        return names.contains(ArchiveFormat.CONTENT) || ProtectedZip.isProtected(Files.newInputStream(file));
    }

    /// Reads and proves all of a file as far as that goes without a workbook to join it to.
    ///
    /// @param shapes of the tables that there are
    /// @return the contents that its rows need: how many bytes, by SHA-256
    /// @throws Refused when it is not a whole workbook that this program knows
    static Map<String, Long> needed(Path file, char @Nullable [] passphrase, List<TableShape> shapes) {
        return reading(file, () -> {
            var needed = new NeededContents();
            show(new ArchiveFile(file, passphrase), new CheckedRows(shapes, needed));
            return needed.contents();
        });
    }

    /// @return the contents that the file has
    private static Set<String> show(ArchiveFile archive, WorkbookReader.Sink sink) {
        Set<String> given = new HashSet<>();
        visit(archive, new ArchiveFile.Visitor() {
            @Override
            public void content(InputStream json) throws IOException {
                WorkbookReader.read(json, sink);
            }

            @Override
            public void attachment(String sha256, InputStream bytes) {
                given.add(sha256);
            }
        });
        return given;
    }

    private Set<String> bring(ArchiveFile archive, Map<String, Long> needed, Attachments.Bringing bringing) {
        Set<String> given = new HashSet<>();
        if (needed.isEmpty()) {
            return given;
        }
        visit(archive, new ArchiveFile.Visitor() {
            @Override
            public void content(InputStream json) {
                // The rows come when all they need is there.
            }

            @Override
            public void attachment(String sha256, InputStream bytes) throws IOException {
                Long length = needed.get(sha256);
                if (length != null && !attachments.has(new StoredContent(sha256, length))) {
                    bringing.put(new StoredContent(sha256, length), bytes);
                    given.add(sha256);
                }
            }
        });
        return given;
    }

    private static void visit(ArchiveFile archive, ArchiveFile.Visitor visitor) {
        try {
            archive.read(visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T run();
    }

    private static <T> T reading(Path file, Reading<T> work) {
        String name = String.valueOf(file.getFileName());
        try {
            return work.run();
        } catch (ArchiveFault e) {
            throw new Refused(Refused.Objection.valueOf(e.kind().name()), name, null);
        } catch (UncheckedIOException e) {
            throw new Refused(Refused.Objection.UNREADABLE, name, e);
        } catch (app.rebound.db.ColumnShape.Unfit e) {
            throw new Refused(Refused.Objection.DAMAGED, name, null);
        } catch (WorkbookException.Failed e) {
            if (isUnfit(e)) {
                throw new Refused(Refused.Objection.DAMAGED, name, null);
            }
            throw e;
        }
    }

    /// Classes 22 and 23 of SQL: a value or a row that its table does not take.
    private static boolean isUnfit(WorkbookException.Failed failed) {
        return failed.details()[0] instanceof Integer code && code >= 22_000 && code < 24_000;
    }
}
