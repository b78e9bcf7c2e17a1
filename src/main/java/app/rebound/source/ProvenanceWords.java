package app.rebound.source;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundPerson;
import app.rebound.evidence.Where;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Says where a record is from.
final class ProvenanceWords {
    private static final String APART = " · ";

    private final Messages messages;
    private final DateWords dates;

    ProvenanceWords(Messages messages) {
        this.messages = messages;
        dates = new DateWords(messages);
    }

    /// Kind, file and place in it.
    String place(Found found) {
        Where where = found.origin().where();
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("source.kind." + found.kind().id()));
        parts.add(found.origin().source());
        if (!where.file().isBlank() && !where.file().equals(found.origin().source())) {
            parts.add(where.file());
        }
        switch (where.unit()) {
            case LINE -> parts.add(messages.get("source.line", where.number()));
            case ITEM -> parts.add(messages.get("source.item", where.number()));
            case FILE -> {}
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(APART));
    }

    /// The date of the record, and how it stood there.
    String date(Found found) {
        String stood = found.origin().date();
        if (found.when() == null) {
            return stood.isBlank() ? messages.get("source.undated") : messages.get("source.stood", stood);
        }
        String date = dates.of(found.when().date());
        return stood.isBlank() || stood.equals(date) ? date : messages.get("source.dated", date, stood);
    }

    /// Who is named in it; empty for nobody.
    String people(Found found) {
        String names = found.people().stream().map(ProvenanceWords::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : messages.get("source.people", names);
    }

    private static String name(FoundPerson person) {
        return person.name().isEmpty() ? person.address() : person.name();
    }

    /// How it stood in the file; empty where that was not kept and it says no more than its title.
    String original(Found found) {
        String stood = found.origin().text();
        return stood.isBlank() ? found.text() : stood;
    }

    /// Memory beside record.
    String discord(Discord discord) {
        return messages.get(
                "source.discord",
                remembered(discord.remembered()),
                discord.source().found().origin().source(),
                date(discord.recorded().date()));
    }

    private String remembered(DateStatement remembered) {
        return Objects.requireNonNullElseGet(remembered.typed(), () -> date(remembered.date()));
    }

    private String date(FuzzyDate date) {
        return dates.of(date);
    }
}
