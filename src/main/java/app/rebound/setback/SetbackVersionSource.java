package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The earlier versions of what is said of one setback.
///
/// @param setback as it is stored now
/// @param onTakeBack makes a version what is stored and shows it
record SetbackVersionSource(
        SetbackService setbacks,
        Messages messages,
        Supplier<Setback> setback,
        BiConsumer<SetbackVersion, Runnable> onTakeBack)
        implements VersionSource<SetbackVersion> {
    @Override
    public List<SetbackVersion> read(int skip, int most) {
        return setbacks.versions(setback.get().id(), skip, most);
    }

    @Override
    public EarlierVersion<SetbackVersion> shown(SetbackVersion version) {
        return new EarlierVersion<>(version.takenAt(), words(version.draft(), version.parting()), version);
    }

    @Override
    public String now() {
        Setback now = setback.get();
        return words(new SetbackDraft(now.title(), now.kind(), now.happened()), now.parting());
    }

    @Override
    public void takeBack(SetbackVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }

    private String words(SetbackDraft draft, Parting parting) {
        DateStatement happened = draft.happened();
        var words = new StringBuilder(draft.title());
        words.append('\n').append(messages.get(draft.kind().nameKey()));
        if (happened != null) {
            words.append('\n').append(new DateWords(messages).of(happened.date()));
        }
        add(words, "taken", parting.taken());
        add(words, "left", parting.leftHere());
        return words.toString();
    }

    private void add(StringBuilder words, String field, String text) {
        if (!text.isBlank()) {
            words.append("\n\n")
                    .append(messages.get("setback.closing." + field))
                    .append('\n')
                    .append(text);
        }
    }
}
