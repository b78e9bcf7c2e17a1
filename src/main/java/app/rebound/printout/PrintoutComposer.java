package app.rebound.printout;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.setback.Setback;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes a printout of what was read and chosen; nothing private goes in unless the choice agrees to it.
public final class PrintoutComposer {
    private final Messages messages;
    private final Program program;
    private final FeelingVocabulary feelings;
    private final ZoneId zone;
    private final OrdinaryWords ordinary;

    /// Days are those of Greenwich.
    ///
    /// @param messages the interface's words; a document in another language has that language's
    public PrintoutComposer(Messages messages, Program program, FeelingVocabulary feelings, OrdinaryWords ordinary) {
        this(messages, program, feelings, ordinary, ZoneOffset.UTC);
    }

    /// @param zone says on which day something was written
    public PrintoutComposer(
            Messages messages, Program program, FeelingVocabulary feelings, OrdinaryWords ordinary, ZoneId zone) {
        this.messages = messages;
        this.program = program;
        this.feelings = feelings;
        this.ordinary = ordinary;
        this.zone = zone;
    }

    /// What can be chosen for a kind and a reader, with the headings of a document in `language`.
    public PrintoutOffer offer(Material material, PrintoutKind kind, PrintoutChoice.Reader reader, Locale language) {
        return sources(words(language)).offer(material, kind, reader);
    }

    /// The document for one choice.
    ///
    /// @param material of the choice's kind and setback, as [PrintoutService] read it
    /// @param made the day it is made
    public Printout compose(Material material, PrintoutChoice choice, LocalDate made) {
        Printout named = named(material, choice, made);
        return choice.hasPseudonyms() ? otherNames(material, choice).over(named, choice.decided()) : named;
    }

    /// What the document for that choice, with the pseudonyms in it, still tells of who and what is meant; what was
    /// decided on already is among it.
    public List<NameCheck.Finding> findings(Material material, PrintoutChoice choice, LocalDate made) {
        return otherNames(material, choice).findings(named(material, choice, made));
    }

    private Printout named(Material material, PrintoutChoice asked, LocalDate made) {
        PrintoutChoice choice = asked.within(Period.of(asked, made));
        Messages words = words(choice.language());
        ChapterSources sources = sources(words);
        Material chosen = new Privacy(program, choice.reader()).chosen(material, choice);
        List<Part> parts = choice.parts().stream()
                .distinct()
                .flatMap(id -> sources.of(choice.kind(), id).stream()
                        .map(source -> source.part(
                                new ChapterSource.Wanted(id, sources.heading(id, choice.reader()), choice, made),
                                chosen)))
                .toList();
        PrintoutWords own = PrintoutWords.of(words);
        return new Printout(
                words.locale(),
                title(words, material, choice),
                subtitle(words, material, choice),
                words.get("printout.reader." + choice.reader().id() + ".for"),
                made,
                choice.parts().contains(PartId.SENTENCE) ? takeaway(chosen) : null,
                choice.kind() == PrintoutKind.BLANK_WORKBOOK ? "" : words.get("printout.privacy-note"),
                parts,
                material.isEmpty() ? own.withNothing(words.get("printout.pdf.unwritten")) : own,
                choice.hasCommentFields());
    }

    private OtherNames otherNames(Material material, PrintoutChoice choice) {
        return new OtherNames(material.people().values(), words(choice.language()), ordinary);
    }

    private Messages words(Locale language) {
        return language.getLanguage().equals(messages.locale().getLanguage()) ? messages : Messages.of(language);
    }

    private ChapterSources sources(Messages words) {
        return new ChapterSources(words, program, feelings, zone);
    }

    /// What is about a setback as a whole bears its title; the others are known by their kind.
    private static boolean isNamedBySetback(Material material, PrintoutChoice choice) {
        return (choice.kind() == PrintoutKind.DOCUMENT || choice.kind() == PrintoutKind.RECOVERY_BOOK)
                && !material.setbacks().isEmpty();
    }

    private static String title(Messages words, Material material, PrintoutChoice choice) {
        return isNamedBySetback(material, choice)
                ? material.setbacks().getFirst().title()
                : words.get("printout.kind." + choice.kind().id());
    }

    private static @Nullable String subtitle(Messages words, Material material, PrintoutChoice choice) {
        if (choice.kind().isOfSetback() && !material.setbacks().isEmpty()) {
            Setback setback = material.setbacks().getFirst();
            return isNamedBySetback(material, choice) ? about(words, setback) : setback.title();
        }
        PrintoutChoice.Span span = choice.span();
        return span == null ? null : between(words, span);
    }

    private static String about(Messages words, Setback setback) {
        String kind = words.get(setback.kind().nameKey());
        DateStatement happened = setback.happened();
        return happened == null ? kind : kind + " · " + new DateWords(words).of(happened.date());
    }

    private static @Nullable String between(Messages words, PrintoutChoice.Span span) {
        DateWords dates = new DateWords(words);
        String from = span.from() == null ? "" : dates.of(FuzzyDate.ofDay(span.from()));
        String to = span.to() == null ? "" : dates.of(FuzzyDate.ofDay(span.to()));
        return from.isEmpty() && to.isEmpty() ? null : (from + " – " + to).strip();
    }

    private @Nullable String takeaway(Material chosen) {
        return chosen.answers().stream()
                .filter(answer -> program.exercise(answer.exercise())
                        .map(Exercise::isTakeaway)
                        .orElse(false))
                .filter(Answer::isWritten)
                .map(answer -> answer.parts().getFirst().text().strip())
                .findFirst()
                .orElse(null);
    }
}
