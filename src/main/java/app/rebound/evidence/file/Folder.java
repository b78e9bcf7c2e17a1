package app.rebound.evidence.file;

import app.rebound.evidence.Limits;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Where;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/// The files below a folder; links are not followed, since they may lead anywhere.
final class Folder implements FileTree {
    /// To recognise a folder a few hundred names are enough.
    static final Limits GLANCE = Limits.STANDARD.withArchive(500, 0);

    private final Path root;
    private final Limits limits;
    private final List<String> names;

    private Folder(Path root, Limits limits, List<String> names) {
        this.root = root;
        this.limits = limits;
        this.names = names;
    }

    static Folder open(Path root, Limits limits, RefusalSink refusals) throws IOException {
        List<String> names = new ArrayList<>();
        Files.walkFileTree(
                root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), limits.depth(), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = root.relativize(file).toString().replace('\\', '/');
                        if (names.size() >= limits.archiveFiles()) {
                            refusals.refuse(Reason.TOO_MANY, Where.file(name));
                            return FileVisitResult.TERMINATE;
                        }
                        if (attributes.isRegularFile()) {
                            names.add(name);
                        } else if (attributes.isSymbolicLink()) {
                            refusals.refuse(Reason.OUTSIDE, Where.file(name));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        refusals.refuse(
                                Reason.UNREADABLE,
                                Where.file(root.relativize(file).toString()));
                        return FileVisitResult.CONTINUE;
                    }
                });
        Collections.sort(names);
        return new Folder(root, limits, List.copyOf(names));
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Source.of(root.resolve(name)).open(limits.fileBytes());
    }

    @Override
    public ByteSource bytes(String name) {
        return () -> open(name);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
