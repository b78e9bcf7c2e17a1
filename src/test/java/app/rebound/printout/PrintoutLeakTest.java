package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.CardTypes;
import app.rebound.app.WorkbookServices;
import app.rebound.card.CardDraft;
import app.rebound.card.CardType;
import app.rebound.card.Field;
import app.rebound.example.ExampleReader;
import app.rebound.people.Person;
import app.rebound.people.PersonDraft;
import app.rebound.people.Support;
import app.rebound.printout.PrintoutChoice.Reader;
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
import app.rebound.wizard.AnswerDraft;
import app.rebound.wizard.AnswerPart;
import app.rebound.wizard.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names in every form, private sentences and who sits at which machine: planted everywhere, found in no document.
@Tag("db")
class PrintoutLeakTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
    private static final String PRIVATE = "Quillfeather under the willow";
    private static final String NAMED =
            "Nadiah Zorvex rang, nadiah and ZORVEX’s boss, Zorvex, Nadiah; N. Zorvex, N.Z. and"
                    + " Nadiah Z. too. Hélène d’Arcy-Moreau, d’Hélène, HELENE and Mme Moreau. Zouzette, zouzette’s. Mail"
                    + " nadiah.zorvex@harbour.example or @zorvexn or nzorvex@harbour.example. **Nadiah** [Zorvex](https://zorvex.example).";
    private static final List<String> NEEDLES =
            List.of("nadiah", "zorvex", "hélène", "helene", "d’arcy", "darcy", "moreau", "zouzette");
    private static final Pattern INITIALS = Pattern.compile("\\bN\\. ?Z\\b|\\bNZ\\b|\\bNadiah Z\\b");
    private static final String USER = "mossgatherer";

    private final String before = System.getProperty("user.name");
    private Workbook workbook;
    private WorkbookServices services;

    @TempDir
    private Path folder;

    @BeforeEach
    void beSomebody() {
        System.setProperty("user.name", USER);
    }

    @AfterEach
    void close() {
        System.setProperty("user.name", before);
        workbook.close();
    }

    private void open(String name) {
        workbook = TestVault.at(new TestClock()).create(folder.resolve(name));
        services = WorkbookServices.of(workbook);
        services.people().add(new PersonDraft("Nadiah Zorvex", "the client", NAMED, NAMED));
        services.people()
                .add(new PersonDraft("Hélène d’Arcy-Moreau", "", PRIVATE, PRIVATE, Support.NONE, List.of("Zouzette")));
    }

    /// A setback in whose every text somebody is named, or that holds what is private.
    private UUID plant() {
        UUID setback = services.setbacks()
                .add(new SetbackDraft("What Nadiah Zorvex did", SetbackKind.PROJECT_CANCELLED, null), "recovery");
        plantEvents(setback);
        plantAnswers(setback);
        for (CardType type : CardTypes.all()) {
            for (boolean isPrivate : new boolean[] {false, true}) {
                services.cards().add(card(type, setback, isPrivate));
            }
        }
        services.entries().add(DAY, null, NAMED, NAMED);
        services.entries().add(DAY, null, PRIVATE, PRIVATE);
        return setback;
    }

    private void plantEvents(UUID setback) {
        var told = new Event.Details(NAMED, NAMED, PRIVATE, PRIVATE, NAMED, NAMED);
        var hidden = new Event.Details(PRIVATE, PRIVATE, PRIVATE, PRIVATE, PRIVATE, PRIVATE);
        List<String> people = List.of("Nadiah Zorvex", "Hélène d’Arcy-Moreau", "Nadiah Zorvex junior");
        services.events()
                .add(new EventDraft(
                        NAMED,
                        Timing.unread("after Zouzette"),
                        Mark.WARNING,
                        null,
                        "Zorvex",
                        told,
                        people,
                        List.of(setback)));
        services.events()
                .add(new EventDraft(
                                PRIVATE,
                                Timing.unread(PRIVATE),
                                Mark.NONE,
                                null,
                                PRIVATE,
                                hidden,
                                people,
                                List.of(setback))
                        .withPrivate(true));
    }

    private void plantAnswers(UUID setback) {
        for (Exercise exercise : services.program().exercises()) {
            if (!exercise.parts().isEmpty()) {
                List<AnswerPart> parts = new ArrayList<>();
                exercise.parts()
                        .forEach(part ->
                                parts.add(new AnswerPart(part.key(), 0, exercise.isPrivate() ? PRIVATE : NAMED, null)));
                services.answers()
                        .save(new AnswerDraft(
                                setback,
                                exercise.id(),
                                "recovery",
                                1,
                                "en",
                                "What was it?",
                                exercise.isPrivate(),
                                false,
                                parts,
                                "visit-" + exercise.id()));
            }
        }
    }

    private static CardDraft card(CardType type, UUID setback, boolean isPrivate) {
        String said = isPrivate || type.isPrivate() ? PRIVATE : NAMED;
        CardDraft draft = CardDraft.empty(type, setback);
        for (Field field : type.fields()) {
            draft = switch (field) {
                case Field.Text text -> draft.with(text, type.keptBack().contains(text) ? PRIVATE : said);
                case Field.Choice choice -> draft.with(choice, choice.options().getFirst());
                case Field.Scale scale -> draft.with(scale, scale.most());
                case Field.Day day -> draft.with(day, DAY);
                default -> draft;
            };
        }
        return new CardDraft(draft.type(), draft.setback(), draft.values(), isPrivate || type.isPrivate());
    }

    private Printout compose(PrintoutKind kind, Reader reader, UUID setback, Locale language) {
        return composer(language).compose(material(kind, setback), choice(kind, reader, setback, language), DAY);
    }

    private PrintoutComposer composer(Locale language) {
        return new PrintoutComposer(
                Messages.of(language), services.program(), services.feelings(), SharedWords.ORDINARY);
    }

    private Material material(PrintoutKind kind, UUID setback) {
        return services.printouts().read(kind, kind.isOfSetback() ? setback : null);
    }

    /// Everything that can be printed, whatever the reader would be offered.
    private PrintoutChoice choice(PrintoutKind kind, Reader reader, UUID setback, Locale language) {
        return new PrintoutChoice(
                kind,
                kind.isOfSetback() ? setback : null,
                reader,
                PartId.of(kind, services.program()),
                Set.of(),
                Set.of(),
                null,
                true,
                java.util.Map.of(),
                true,
                PageStyle.upright(Paper.A4),
                language);
    }

    @Test
    void noNameAndNothingPrivateStandsInAnyText() {
        open("texts");
        UUID setback = plant();
        int documents = 0;
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            PrintoutComposer composer = composer(language);
            for (PrintoutKind kind : PrintoutKind.values()) {
                Material material = material(kind, setback);
                for (Reader reader : Reader.values()) {
                    StringBuilder texts = new StringBuilder();
                    composer.compose(material, choice(kind, reader, setback, language), DAY)
                            .reworded(text -> {
                                texts.append(text).append('\n');
                                return text;
                            });
                    assertThat(texts.toString().toLowerCase(Locale.ROOT))
                            .as(kind + " " + reader + " " + language)
                            .doesNotContain(NEEDLES)
                            .doesNotContain("quillfeather");
                    assertThat(INITIALS.matcher(texts).find())
                            .as(kind + " " + reader)
                            .isFalse();
                    documents++;
                }
            }
        }
        assertThat(documents).isEqualTo(2 * PrintoutKind.values().length * Reader.values().length);
        assertThat(compose(PrintoutKind.DOCUMENT, Reader.MYSELF, setback, Locale.ENGLISH)
                        .toString())
                .contains("The client", "Person B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void noneStandsInTheRawStreamsOfAnyKind(String language) throws IOException {
        open("raw");
        UUID setback = plant();
        PdfWriter writer = new PdfWriter();
        Reader[] readers = Reader.values();
        int at = 0;
        for (PrintoutKind kind : EnumSet.allOf(PrintoutKind.class)) {
            Printout printout = compose(kind, readers[at++ % readers.length], setback, Locale.of(language));
            byte[] pdf = writer.copy(printout, PageStyle.upright(Paper.A4), Progress.NONE)
                    .pdf();
            RawPdf raw = RawPdf.of(pdf);
            assertThat(raw.holds("Rebound")).isTrue();
            for (String needle : NEEDLES) {
                assertThat(raw.holds(needle)).as(kind + ": " + needle).isFalse();
            }
            assertThat(INITIALS.matcher(raw.strings()).find())
                    .as(kind + ": initials")
                    .isFalse();
            assertThat(raw.holds("quillfeather")).as(kind + ": private").isFalse();
            assertNobodyAtAMachine(pdf, raw);
            assertThat(FileName.of(printout.title()).toLowerCase(Locale.ROOT)).doesNotContain(NEEDLES);
        }
    }

    private static void assertNobodyAtAMachine(byte[] pdf, RawPdf raw) throws IOException {
        assertThat(raw.holds(USER)).isFalse();
        String machine =
                System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", ""));
        if (machine.length() > 4) {
            assertThat(raw.holds(machine)).as("the machine").isFalse();
        }
        assertThat(raw.holds(System.getProperty("java.io.tmpdir") + "/")).isFalse();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var info = document.getDocumentInformation();
            assertThat(info.getProducer()).isEqualTo("Rebound");
            assertThat(info.getCreator()).isIn(null, "", "Rebound");
            assertThat(info.getAuthor()).isIn(null, "");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).doesNotContainIgnoringCase("pdfbox").doesNotContainIgnoringCase("openhtml");
        }
    }

    @Test
    void theExampleNamesNobody() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            open("example-" + language);
            UUID setback = services.examples().add(ExampleReader.of(language), Messages.of(language));
            for (PrintoutKind kind : PrintoutKind.values()) {
                String printed = compose(kind, Reader.MENTOR, setback, language).toString();
                for (Person person : services.people().all()) {
                    for (String word : person.name().split("[ ’-]", -1)) {
                        if (word.length() > 1) {
                            assertThat(printed).as(kind.toString()).doesNotContainPattern("(?U)\\b" + word + "\\b");
                        }
                    }
                }
            }
            if (language.equals(Locale.ENGLISH)) {
                workbook.close();
            }
        }
    }

    @Test
    void whatIsSearchedWouldBeFound() throws IOException {
        open("control");
        UUID setback = plant();
        var choice = choice(PrintoutKind.DOCUMENT, Reader.MENTOR, setback, Locale.ENGLISH);
        Printout named = composer(Locale.ENGLISH)
                .compose(
                        material(PrintoutKind.DOCUMENT, setback),
                        PrintoutChoice.document(setback, Reader.MENTOR, choice.parts(), false, Locale.ENGLISH),
                        DAY);
        RawPdf raw = RawPdf.of(new PdfWriter().pdf(named, Paper.A4));
        assertThat(NEEDLES.stream().filter(raw::holds))
                .contains("nadiah", "zorvex", "hélène", "helene", "moreau", "zouzette");
        assertThat(INITIALS.matcher(raw.strings()).find()).isTrue();
        assertThat(FileName.of(named.title())).contains("Zorvex");
    }
}
