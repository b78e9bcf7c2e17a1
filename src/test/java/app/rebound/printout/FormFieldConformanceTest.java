package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Comment fields stand in a file that keeps PDF/UA-1 and PDF/A-2a, and can be filled in by another program.
@Tag("domain")
class FormFieldConformanceTest {
    private static final String TO_MYSELF = "Comment on “A letter to myself”";

    private final byte[] pdf = new PdfWriter().pdf(Samples.withComments(Samples.sample(Locale.ENGLISH)), Paper.A4);

    @Test
    void bothStandardsHoldWithFields() throws Exception {
        assertThat(VeraPdf.findings(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getAlternateFieldName)
                    .containsExactlyInAnyOrder(
                            "Comment on “What happened, in my words”",
                            "Comment on “How it felt”",
                            TO_MYSELF,
                            "Comment on “What was mine and what was not”",
                            "Comment on “How it came to this”",
                            "Comment on “What I would do differently”");
        }
    }

    @Test
    void everyFieldIsTaggedNamedAndInsideItsPage() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getNeedAppearances()).isFalse();
            assertThat(PdfText.elements(document, "Form"))
                    .hasSize(6)
                    .allSatisfy(element -> assertThat(
                                    element.getCOSDictionary(COSName.K).getCOSDictionary(COSName.OBJ))
                            .isNotNull());
            for (PDField field : form.getFields()) {
                var widget = field.getWidgets().getFirst();
                var box = widget.getRectangle();
                assertThat(box.getHeight()).isGreaterThan(40);
                assertThat(box.getLowerLeftY()).isGreaterThan(60);
                assertThat(box.getUpperRightY()).isLessThan(780);
                assertThat(((PDTextField) field).isMultiline()).isTrue();
                assertThat(widget.getPage().getCOSObject().getNameAsString("Tabs"))
                        .isEqualTo("S");
            }
        }
    }

    @Test
    void aFilledFieldComesBack() throws Exception {
        String comment = "I would have asked in August.\nDid you keep the minutes? – É.";
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            field(document).setValue(comment);
            document.save(filled);
        }

        try (PDDocument document = Loader.loadPDF(filled.toByteArray())) {
            assertThat(field(document).getValueAsString()).isEqualTo(comment);
        }
    }

    private static PDField field(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm().getFields().stream()
                .filter(field -> field.getAlternateFieldName().equals(TO_MYSELF))
                .findFirst()
                .orElseThrow();
    }
}
