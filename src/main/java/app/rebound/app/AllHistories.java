package app.rebound.app;

import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.help.OwnLineService;
import app.rebound.id.Noun;
import app.rebound.interchange.archive.Histories;
import app.rebound.journal.EntryService;
import app.rebound.journal.TemplateService;
import app.rebound.people.PersonService;
import app.rebound.setback.SetbackService;
import app.rebound.timeline.EventService;
import app.rebound.wizard.AnswerService;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/// Who puts each noun into words for its earlier versions.
final class AllHistories {
    private AllHistories() {}

    static Histories of(
            SetbackService setbacks,
            AnswerService answers,
            EventService events,
            PersonService people,
            EntryService entries,
            TemplateService templates,
            OwnLineService ownLines,
            CardService cards) {
        Map<Noun, BiFunction<Handle, UUID, Optional<String>>> texts = new EnumMap<>(Noun.class);
        texts.put(Noun.SETBACK, setbacks::versionText);
        texts.put(Noun.ANSWER, answers::versionText);
        texts.put(Noun.EVENT, events::versionText);
        texts.put(Noun.PERSON, people::versionText);
        texts.put(Noun.ENTRY, entries::versionText);
        texts.put(Noun.ENTRY_TEMPLATE, templates::versionText);
        texts.put(Noun.HELP_LINE, ownLines::versionText);
        for (CardType type : CardTypes.all()) {
            texts.put(type.noun(), (handle, id) -> cards.versionText(handle, type, id));
        }
        return new Histories(texts);
    }
}
