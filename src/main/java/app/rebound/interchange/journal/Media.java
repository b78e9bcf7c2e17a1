package app.rebound.interchange.journal;

import app.rebound.evidence.file.FileTree;
import app.rebound.interchange.JournalAttachment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a journal that are no entries, found by their names.
final class Media {
    private final FileTree tree;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byStem = new HashMap<>();

    Media(FileTree tree) {
        this.tree = tree;
        for (String path : tree.names()) {
            String name = name(path);
            byName.putIfAbsent(path, path);
            byName.putIfAbsent(name, path);
            int dot = name.lastIndexOf('.');
            byStem.putIfAbsent(dot > 0 ? name.substring(0, dot) : name, path);
        }
    }

    /// By its path or name.
    Optional<JournalAttachment> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(this::attachment);
    }

    /// By its name without the ending.
    Optional<JournalAttachment> stem(String stem) {
        return stem.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byStem.get(stem)).map(this::attachment);
    }

    private JournalAttachment attachment(String path) {
        return new JournalAttachment(name(path), tree.bytes(path));
    }

    /// The paths that end in `ending`.
    List<String> ending(String ending) {
        return tree.names().stream().filter(path -> path.endsWith(ending)).toList();
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
