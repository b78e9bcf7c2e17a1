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

    public static Path make(Path folder, int commits) throws IOException {
        Files.createDirectories(folder);
        QuietGit.quieten(folder);
        try (var repository = new FileRepository(folder.resolve(".git").toFile())) {
            repository.create();
            repository.getConfig().setString("user", null, "email", "ada@example.org");
            repository.getConfig().save();
            ObjectId last = null;
            try (ObjectInserter inserter = repository.newObjectInserter()) {
                ObjectId tree = inserter.insert(new TreeFormatter());
                for (int i = 0; i < commits; i++) {
                    var commit = new CommitBuilder();
                    commit.setTreeId(tree);
                    if (last != null) {
                        commit.setParentId(last);
                    }
                    boolean isBo = i % 3 == 2;
                    commit.setAuthor(new PersonIdent(
                            isBo ? "Bo Lind" : "Ada Vale",
                            isBo ? "bo@example.org" : "ada@example.org",
                            FIRST.plus(Duration.ofHours(6L * i)),
                            ZoneId.of("+02:00")));
                    commit.setCommitter(commit.getAuthor());
                    commit.setMessage("Change " + i + "\n\nBecause of reason " + i + ".\n");
                    last = inserter.insert(commit);
                }
                inserter.flush();
            }
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.setNewObjectId(last);
            head.update();
        }
        return folder;
    }
}
