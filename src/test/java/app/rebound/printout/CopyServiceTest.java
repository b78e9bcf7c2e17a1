package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.setback.SetbackKind;
import app.rebound.testing.OpenBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a copy is known by: in its file, and in the workbook.
@Tag("db")
class CopyServiceTest {
    private static final PdfWriter WRITER = new PdfWriter();
    private static final PageStyle PAGE = PageStyle.upright(Paper.A4);

    @TempDir
    private Path folder;

    private static Printout sample() {
        return Samples.withComments(Samples.sample(Locale.ENGLISH));
    }

    @Test
    void aCopyHasNamesAndACodeOfItsOwn() throws Exception {
        MadeCopy one = WRITER.copy(sample(), PAGE, Progress.NONE);
        MadeCopy other = WRITER.copy(sample(), PAGE, Progress.NONE);
        assertThat(one.code()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}").isNotEqualTo(other.code());
        Set<String> tokens = new HashSet<>(names(one.pdf()));
        assertThat(tokens).hasSize(6).allMatch(token -> token.matches("[0-9a-z]{16}"));
        assertThat(tokens).doesNotContainAnyElementsOf(names(other.pdf()));
        assertThat(PdfText.pages(one.pdf()).getLast()).contains(one.code());
        assertThat(VeraPdf.findings(one.pdf())).isEmpty();
    }

    @Test
    void aPreviewIsAlwaysTheSame() {
        assertThat(WRITER.pdf(sample(), PAGE)).isEqualTo(WRITER.pdf(sample(), PAGE));
    }

    private static List<String> names(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getAcroForm().getFields().stream()
                    .map(PDField::getFullyQualifiedName)
                    .toList();
        }
    }

    @Test
    void everyPartIsPlacedAndHasADestination() throws IOException {
        MadeCopy copy = WRITER.copy(sample(), PAGE, Progress.NONE);
        assertThat(copy.parts())
                .extracting(PlacedPart::key)
                .containsExactly(
                        "step-1",
                        "answer:1",
                        "answer:2",
                        "step-2",
                        "answer:3",
                        "answer:4",
                        "timeline",
                        "step-3",
                        "answer:5");
        assertThat(copy.parts()).filteredOn(part -> part.field() != null).hasSize(6);
        PlacedPart first = copy.parts().get(1);
        assertThat(first.heading()).isEqualTo("What happened, in my words");
        assertThat(first.excerpt()).startsWith("We had sold the port authority").endsWith("…");
        List<Float> tops = new ArrayList<>();
        for (PlacedPart part : copy.parts()) {
            assertThat(part.start().x()).isBetween(60f, 90f);
            tops.add(part.start().page() * 1000 + 842 - part.start().top());
        }
        assertThat(tops).isSorted();
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            var named = document.getDocumentCatalog().getNames().getDests().getNames();
            assertThat(named.keySet())
                    .isEqualTo(Set.copyOf(
                            copy.parts().stream().map(PlacedPart::token).toList()));
            assertThat(named.get(first.token()).retrievePageNumber())
                    .isEqualTo(first.start().page());
        }
    }

    @Test
    void aCopyIsFoundByItsTokensOrItsCode() {
        try (var book = new OpenBook(folder)) {
            UUID setback = book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null);
            var copies = new CopyService(book.database());
            var choice = PrintoutChoice.document(
                    setback, PrintoutChoice.Reader.MENTOR, List.of("timeline"), false, Locale.ENGLISH);
            MadeCopy one = WRITER.copy(sample(), PAGE, Progress.NONE);
            MadeCopy other = WRITER.copy(sample(), PAGE, Progress.NONE);
            UUID first = copies.keep(one, choice, "The Harbour launch", Samples.MADE);
            UUID second = copies.keep(other, choice, "The Harbour launch", Samples.MADE);
            assertThat(copies.of(setback)).extracting(PrintoutCopy::id).containsExactly(second, first);
            List<String> tokens = List.of("foreign", other.parts().getLast().token());
            PrintoutCopy found = find(book, tokens, List.of(one.code())).orElseThrow();
            assertThat(found.id()).isEqualTo(second);
            assertThat(found.made()).isEqualTo(Samples.MADE);
            assertThat(found.parts())
                    .extracting(PlacedPart::token, PlacedPart::key, PlacedPart::heading, PlacedPart::start)
                    .isEqualTo(other.parts().stream()
                            .map(part -> org.assertj.core.groups.Tuple.tuple(
                                    part.token(), part.key(), part.heading(), part.start()))
                            .toList());
            assertThat(find(book, List.of(), List.of("X", one.code())))
                    .map(PrintoutCopy::id)
                    .contains(first);
            assertThat(find(book, List.of("foreign"), List.of())).isEmpty();
            book.database().undo();
            assertThat(book.setbacks().all()).isEmpty();
            assertThat(copies.of(setback)).hasSize(2);
        }
    }

    private static Optional<PrintoutCopy> find(OpenBook book, List<String> tokens, List<String> codes) {
        return book.database().read(handle -> new CopyService(book.database()).find(handle, tokens, codes));
    }
}
