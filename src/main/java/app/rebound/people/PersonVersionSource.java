package app.rebound.people;

import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The earlier versions of who is in the form.
///
/// @param person who is in the form
/// @param onForm what stands in the form
/// @param onTakeBack makes a version what is stored and shows it in the form
record PersonVersionSource(
        PersonService people,
        Messages messages,
        Supplier<Optional<UUID>> person,
        Supplier<PersonDraft> onForm,
        BiConsumer<PersonVersion, Runnable> onTakeBack)
        implements VersionSource<PersonVersion> {
    @Override
    public List<PersonVersion> read(int skip, int most) {
        return person.get().map(id -> people.versions(id, skip, most)).orElse(List.of());
    }

    @Override
    public EarlierVersion<PersonVersion> shown(PersonVersion version) {
        return new EarlierVersion<>(version.takenAt(), words(version.person()), version);
    }

    @Override
    public String now() {
        return words(onForm.get());
    }

    @Override
    public void takeBack(PersonVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }

    private String words(PersonDraft draft) {
        var words = new StringBuilder(draft.name());
        add(words, "relation", draft.relation());
        add(words, "nicknames", Nicknames.typed(draft.nicknames()));
        add(words, "pseudonym", draft.pseudonym());
        add(words, "note", draft.note());
        addSupport(words, SupportForm.values(draft.support()));
        return words.toString();
    }

    private void addSupport(StringBuilder words, Values values) {
        var said = new CardWords(messages);
        for (Field field : SupportForm.FIELDS) {
            if (values.get(field) != null) {
                words.append("\n\n");
                if (!(field instanceof Field.Mark)) {
                    words.append(messages.get(SupportForm.TYPE.labelKey(field))).append('\n');
                }
                words.append(said.said(SupportForm.TYPE, field, values));
            }
        }
    }

    private void add(StringBuilder words, String field, String text) {
        if (!text.isBlank()) {
            words.append("\n\n")
                    .append(messages.get("people.field." + field))
                    .append('\n')
                    .append(text);
        }
    }
}
