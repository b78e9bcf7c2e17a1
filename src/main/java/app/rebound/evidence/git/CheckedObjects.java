package app.rebound.evidence.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/// A repository's objects, without those of their own file that are in the form of packs.
///
/// Only Git 1.4 and 1.5 could write such, and JGit believes the size that they tell even where it is negative, which as
/// an array is hundreds of megabytes. All others begin as a zlib stream does (RFC 1950, section 2.2).
final class CheckedObjects extends ObjectReader.Filter {
    private static final int DEFLATE = 8;
    /// The method, and the highest bit of the window's size, which is always 0: by it JGit tells the two forms apart.
    private static final int METHOD_AND_SIZE = 0x8f;
    private static final int CHECK = 31;

    private final ObjectReader objects;
    private final Path folder;

    CheckedObjects(Repository repository) {
        objects = repository.newObjectReader();
        folder = repository.getDirectory().toPath().resolve("objects");
    }

    @Override
    protected ObjectReader delegate() {
        return objects;
    }

    /// @throws CorruptObjectException also for one in that form
    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
        String name = id.name();
        try (InputStream file =
                Files.newInputStream(folder.resolve(name.substring(0, 2)).resolve(name.substring(2)))) {
            byte[] head = file.readNBytes(2);
            if (head.length == 2 && !isZlib(Byte.toUnsignedInt(head[0]), Byte.toUnsignedInt(head[1]))) {
                throw new CorruptObjectException(id, "in the form of a pack");
            }
        } catch (NoSuchFileException _) {
            // It lies in a pack, or nowhere.
        }
        return objects.open(id, type);
    }

    private static boolean isZlib(int method, int flags) {
        return (method & METHOD_AND_SIZE) == DEFLATE && (method * 256 + flags) % CHECK == 0;
    }
}
