package app.rebound.card;

import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The earlier versions of the card in a form.
///
/// @param card which card is in the form
/// @param onForm what stands in the form
/// @param onTakeBack makes a version what is stored and shows it in the form
public record CardVersionSource(
        CardService cards,
        CardType type,
        CardWords words,
        Supplier<Optional<UUID>> card,
        Supplier<Values> onForm,
        BiConsumer<CardVersion, Runnable> onTakeBack)
        implements VersionSource<CardVersion> {
    @Override
    public List<CardVersion> read(int skip, int most) {
        return card.get().map(id -> cards.versions(type, id, skip, most)).orElse(List.of());
    }

    @Override
    public EarlierVersion<CardVersion> shown(CardVersion version) {
        return new EarlierVersion<>(version.takenAt(), words.all(type, version.values()), version);
    }

    @Override
    public String now() {
        return words.all(type, onForm.get());
    }

    @Override
    public void takeBack(CardVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }
}
