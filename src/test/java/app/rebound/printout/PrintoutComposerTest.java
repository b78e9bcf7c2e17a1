package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.people.Person;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventDraft;
import app.rebound.timeline.Mark;
import app.rebound.timeline.Timing;
import app.rebound.vault.Workbook;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes into a printout of the example, and what must not.
@Tag("db")
class PrintoutComposerTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private final Messages messages = Messages.of(Locale.ENGLISH);
    private Workbook workbook;
    private WorkbookServices services;
    private UUID setback;

    @BeforeEach
    void open(@TempDir Path folder) {
        workbook = TestVault.at(new TestClock()).create(folder.resolve("W"));
        services = WorkbookServices.of(workbook);
        setback = services.examples().add(ExampleReader.of(Locale.ENGLISH), messages);
    }

    @AfterEach
    void close() {
        workbook.close();
    }

    private Printout compose(Set<String> steps, boolean hasTimeline, boolean hasPseudonyms) {
        return compose(setback, steps, hasTimeline, hasPseudonyms);
    }

    private Printout compose(UUID of, Set<String> steps, boolean hasTimeline, boolean hasPseudonyms) {
        List<String> parts =
                new ArrayList<>(steps.stream().map(step -> PartId.STEP + step).toList());
        if (hasTimeline) {
            parts.add(PartId.TIMELINE);
        }
        return compose(of, parts, hasPseudonyms);
    }

    private Printout compose(UUID of, List<String> parts, boolean hasPseudonyms) {
        var choice = PrintoutChoice.document(of, PrintoutChoice.Reader.MENTOR, parts, hasPseudonyms, messages.locale());
        return new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY)
                .compose(services.printouts().read(of), choice, DAY);
    }

    private Printout everything(boolean hasPseudonyms) {
        return compose(setback, PartId.of(PrintoutKind.DOCUMENT, services.program()), hasPseudonyms);
    }

    @Test
    void everyAnswerThatIsNotPrivateIsInItAndNoPrivateOne() {
        String printed = everything(false).toString();
        int open = 0;
        int hidden = 0;
        for (Answer answer : services.answers().ofSetback(setback)) {
            for (AnswerPart part : answer.parts()) {
                if (part.amount() != null || part.text().length() < 25) {
                    continue;
                }
                if (answer.isPrivate()) {
                    hidden++;
                    assertThat(printed).doesNotContain(part.text());
                } else {
                    open++;
                    assertThat(printed).contains(part.text().strip());
                }
            }
        }
        assertThat(open).isGreaterThan(30);
        assertThat(hidden).isGreaterThan(10);
    }

    @Test
    void everyEventIsInItAndThoughtsAndFeelingsAreNot() {
        String printed = compose(Set.of(), true, false).toString();
        services.events().all(setback).forEach(event -> {
            assertThat(printed).contains(event.title());
            if (event.details().felt().length() > 20) {
                assertThat(printed).doesNotContain(event.details().felt());
            }
        });
    }

    @Test
    void onlyChosenStepsAreInIt() {
        Printout printout = compose(Set.of("debrief"), false, false);
        assertThat(printout.parts()).hasSize(1);
        assertThat(printout.parts().getFirst().heading()).isEqualTo(messages.get("program.step.debrief.title"));
    }

    @Test
    void nothingChosenIsAnEmptyDocument() {
        assertThat(compose(Set.of(), false, false).parts()).isEmpty();
    }

    @Test
    void peopleAreCalledByTheirPseudonyms() {
        Part.Timeline named =
                (Part.Timeline) compose(Set.of(), true, false).parts().getFirst();
        Part.Timeline hidden =
                (Part.Timeline) compose(Set.of(), true, true).parts().getFirst();
        Set<String> names = named.events().stream()
                .flatMap(event -> event.people().stream())
                .collect(Collectors.toSet());
        Set<String> pseudonyms = hidden.events().stream()
                .flatMap(event -> event.people().stream())
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(4);
        assertThat(pseudonyms).hasSameSizeAs(names).doesNotContainAnyElementsOf(names);
    }

    @Test
    void withPseudonymsNoNameIsAnywhereInThePdf() throws IOException {
        String named = everyWord(pdf(false));
        String hidden = everyWord(pdf(true));
        var people = services.people().all();
        assertThat(people).hasSize(8);
        for (Person person : people) {
            assertThat(named).containsIgnoringCase(person.name().split(" ", -1)[0]);
            for (String word : person.name().split(" ", -1)) {
                assertThat(hidden).doesNotContainPattern("(?iU)\\b" + word + "\\b");
            }
        }
        assertThat(hidden).contains("The client stops answering mails", "With the client, the developer");
    }

    private byte[] pdf(boolean hasPseudonyms) {
        return new PdfWriter().pdf(everything(hasPseudonyms), Paper.A4);
    }

    /// Text, title, bookmarks, names of fields and alternative texts.
    private static String everyWord(byte[] pdf) throws IOException {
        StringBuilder words = new StringBuilder(PdfText.all(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var info = document.getDocumentInformation();
            words.append(info.getTitle()).append(info.getSubject());
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                words.append(item.getTitle());
                item.children().forEach(child -> words.append(child.getTitle()));
            }
            document.getDocumentCatalog()
                    .getAcroForm()
                    .getFieldTree()
                    .forEach(field -> words.append(field.getAlternateFieldName()));
            for (String type : List.of("Figure", "Link")) {
                PdfText.elements(document, type).forEach(one -> words.append(one.getString(COSName.ALT)));
            }
            words.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
        }
        return words.toString();
    }

    @Test
    void titleAndWordsOfADateThatCouldNotBeReadAreHiddenToo() {
        UUID told = services.setbacks()
                .add(new SetbackDraft("What Nadia said", SetbackKind.PROJECT_CANCELLED, null), "recovery");
        services.events()
                .add(new EventDraft(
                        "A talk",
                        Timing.unread("when Nadia left"),
                        Mark.DECISION,
                        null,
                        null,
                        Event.Details.EMPTY,
                        List.of(),
                        List.of(told)));
        Printout printout = compose(told, Set.of(), true, true);
        assertThat(printout.title()).isEqualTo("What the client said");
        assertThat(((Part.Timeline) printout.parts().getFirst()).events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.dateWords()).isEqualTo("when the client left");
                    assertThat(event.mark()).isEqualTo(Mark.DECISION);
                });
    }

    @Test
    void aPrivateEventStaysOut() {
        services.events()
                .add(EventDraft.titled("Nobody is to read this", List.of(setback))
                        .withPrivate(true));
        Printout printout = compose(Set.of(), true, false);
        assertThat(printout.toString()).doesNotContain("Nobody is to read this");
        assertThat(((Part.Timeline) printout.parts().getFirst()).events())
                .hasSize(services.events().all(setback).size() - 1)
                .extracting(PrintedEvent::number)
                .endsWith(services.events().all(setback).size() - 1);
    }

    @Test
    void theTakeawayStandsInFront() {
        assertThat(everything(false).takeaway()).isNotBlank();
    }
}
