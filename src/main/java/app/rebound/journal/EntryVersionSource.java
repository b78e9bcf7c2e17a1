package app.rebound.journal;

import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The earlier versions of the entry that is open.
///
/// @param entry which one it is, once it is stored
/// @param onScreen what stands on the screen
/// @param when says day and time
/// @param onTakeBack makes a version what is stored and shows it
record EntryVersionSource(
        EntryService entries,
        Supplier<Optional<UUID>> entry,
        Supplier<EntryDraft> onScreen,
        WhenTyped when,
        BiConsumer<EntryVersion, Runnable> onTakeBack)
        implements VersionSource<EntryVersion> {
    @Override
    public List<EntryVersion> read(int skip, int most) {
        return entry.get().map(id -> entries.versions(id, skip, most)).orElse(List.of());
    }

    @Override
    public EarlierVersion<EntryVersion> shown(EntryVersion version) {
        return new EarlierVersion<>(version.takenAt(), words(version.entry()), version);
    }

    @Override
    public String now() {
        return words(onScreen.get().entry(new UUID(0, 0)));
    }

    @Override
    public void takeBack(EntryVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }

    private String words(Entry entry) {
        var words = new StringBuilder();
        if (!entry.title().isBlank()) {
            words.append(entry.title()).append("\n\n");
        }
        words.append((when.words(entry.day()) + " " + when.words(entry.time())).strip());
        if (!entry.tags().isEmpty()) {
            words.append("\n#").append(String.join(" #", entry.tags()));
        }
        return words.append("\n\n").append(entry.text()).toString();
    }
}
