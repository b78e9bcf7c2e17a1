package app.rebound.evidence.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/// Makes repositories for tests: commits six hours apart, every third by Bo, the others by Ada.
public final class Repositories {
    public static final Instant FIRST = Instant.parse("2024-01-01T08:00:00Z");

    private Repositories() {}

    /// Says what the commit of a number is; its tree and its parent are given.
    public interface Telling {
        void tell(CommitBuilder commit, int number);
    }

    public static Path make(Path folder, int commits) throws IOException {
        Files.createDirectories(folder);
        QuietGit.quieten(folder);
        try (var repository = new FileRepository(folder.resolve(".git").toFile())) {
            repository.create();
            repository.getConfig().setString("user", null, "email", "ada@example.org");
            repository.getConfig().save();
            try (ObjectInserter inserter = repository.newObjectInserter()) {
                commit(repository, inserter, commits, Repositories::tell);
            }
        }
        return folder;
    }

    /// A bare repository with all its objects in one pack, as a clone has them.
    public static Path makeBare(Path folder, int commits, Telling telling) throws IOException {
        Files.createDirectories(folder);
        QuietGit.quieten(folder);
        try (var repository = new FileRepository(folder.toFile())) {
            repository.create(true);
            try (ObjectInserter inserter = repository.getObjectDatabase().newPackInserter()) {
                commit(repository, inserter, commits, telling);
            }
        }
        return folder;
    }

    private static void commit(FileRepository repository, ObjectInserter inserter, int commits, Telling telling)
            throws IOException {
        ObjectId last = null;
        ObjectId tree = inserter.insert(new TreeFormatter());
        for (int i = 0; i < commits; i++) {
            var commit = new CommitBuilder();
            commit.setTreeId(tree);
            if (last != null) {
                commit.setParentId(last);
            }
            telling.tell(commit, i);
            last = inserter.insert(commit);
        }
        inserter.flush();
        RefUpdate head = repository.updateRef(Constants.HEAD);
        head.setNewObjectId(last);
        head.update();
    }

    private static void tell(CommitBuilder commit, int number) {
        boolean isBo = number % 3 == 2;
        commit.setAuthor(new PersonIdent(
                isBo ? "Bo Lind" : "Ada Vale",
                isBo ? "bo@example.org" : "ada@example.org",
                FIRST.plus(Duration.ofHours(6L * number)),
                ZoneId.of("+02:00")));
        commit.setCommitter(commit.getAuthor());
        commit.setMessage("Change " + number + "\n\nBecause of reason " + number + ".\n");
    }
}
