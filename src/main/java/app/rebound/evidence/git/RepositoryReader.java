package app.rebound.evidence.git;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/// Reads the commits of all branches of a repository in a local folder, each once, the newest first; the repository is
/// left as it is.
public final class RepositoryReader implements EvidenceReader {
    @Override
    public SourceKind kind() {
        return SourceKind.REPOSITORY;
    }

    @Override
    public boolean recognises(Source source) {
        return source.has(".git") || (source.has("HEAD") && source.has("objects") && source.has("refs"));
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        try (Repository repository = QuietGit.open(source.path())) {
            var days = new CommitDays(kind(), source.name(), options, own(repository, options), reading);
            try (var objects = new CheckedObjects(repository);
                    var walk = new RevWalk(objects)) {
                begin(repository, walk);
                walk.sort(RevSort.COMMIT_TIME_DESC);
                long number = 0;
                for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                    number++;
                    RevCommit one = commit;
                    Where where = Where.item(source.name(), number);
                    reading.piece(where, () -> days.take(commit(one, options), where));
                    commit.disposeBody();
                }
            } catch (MissingObjectException | IncorrectObjectTypeException | LargeObjectException _) {
                reading.refuse(Reason.DAMAGED, Where.file(source.name()));
            }
            days.finish();
        } catch (RepositoryNotFoundException _) {
            throw new RefusedException(Reason.UNKNOWN_FORM);
        }
    }

    private static void begin(Repository repository, RevWalk walk) throws IOException {
        Set<ObjectId> tips = new HashSet<>();
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            ObjectId tip = ref.getObjectId();
            // Notes and stashes are not the project's work.
            boolean isBranch = ref.getName().startsWith("refs/heads/")
                    || ref.getName().startsWith("refs/remotes/")
                    || ref.getName().equals("HEAD");
            if (tip != null && isBranch && tips.add(tip)) {
                walk.markStart(walk.parseCommit(tip));
            }
        }
    }

    /// What the person said, else whom the repository itself names as its user.
    private static Set<String> own(Repository repository, ReadingOptions options) {
        if (!options.own().isEmpty()) {
            return options.own();
        }
        String address = repository.getConfig().getString("user", null, "email");
        return address == null || address.isBlank()
                ? Set.of()
                : Set.of(address.toLowerCase(Locale.ROOT).strip());
    }

    private static Commit commit(RevCommit commit, ReadingOptions options) {
        @Nullable PersonIdent author = commit.getAuthorIdent();
        if (author == null) {
            throw new RefusedException(Reason.DAMAGED);
        }
        FoundDate when = FoundDate.of(author.getWhenAsInstant(), author.getZoneId(), options.zone());
        return new Commit(
                commit.getName(),
                author.getName(),
                author.getEmailAddress(),
                when,
                author.getWhenAsInstant()
                        .atZone(author.getZoneId())
                        .toOffsetDateTime()
                        .toString(),
                commit.getFullMessage());
    }
}
