package app.rebound.help;

import app.rebound.text.Messages;
import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The earlier versions of the number in the form.
///
/// @param line which is in the form
/// @param onForm what stands in the form
/// @param onTakeBack makes a version what is stored and shows it in the form
record OwnLineVersionSource(
        OwnLineService lines,
        Messages messages,
        Supplier<Optional<UUID>> line,
        Supplier<OwnLineDraft> onForm,
        BiConsumer<OwnLineVersion, Runnable> onTakeBack)
        implements VersionSource<OwnLineVersion> {
    @Override
    public List<OwnLineVersion> read(int skip, int most) {
        return line.get().map(id -> lines.versions(id, skip, most)).orElse(List.of());
    }

    @Override
    public EarlierVersion<OwnLineVersion> shown(OwnLineVersion version) {
        return new EarlierVersion<>(version.takenAt(), words(version.line()), version);
    }

    @Override
    public String now() {
        return words(onForm.get());
    }

    @Override
    public void takeBack(OwnLineVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }

    private String words(OwnLineDraft draft) {
        var words = new StringBuilder(draft.name());
        add(words, "number", draft.number());
        add(words, "note", draft.note());
        return words.toString();
    }

    private void add(StringBuilder words, String field, String text) {
        if (!text.isBlank()) {
            words.append("\n\n")
                    .append(messages.get("help.field." + field))
                    .append('\n')
                    .append(text);
        }
    }
}
