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
    private final byte[] pdf = new PdfWriter().pdf(Samples.withComments(Samples.sample(Locale.ENGLISH)), Paper.A4);

    @Test
    void bothStandardsHoldWithFields() throws Exception {
        assertThat(VeraPdf.findings(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getFullyQualifiedName)
                    .containsExactlyInAnyOrder("part-0-0", "part-0-1", "part-1-0", "part-1-1", "part-2", "part-3-0");
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
            assertThat(form.getField("part-2").getAlternateFieldName()).isEqualTo("Comment on “How it came to this”");
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
            document.getDocumentCatalog().getAcroForm().getField("part-1-0").setValue(comment);
            document.save(filled);
        }

        try (PDDocument document = Loader.loadPDF(filled.toByteArray())) {
            assertThat(document.getDocumentCatalog()
                            .getAcroForm()
                            .getField("part-1-0")
                            .getValueAsString())
                    .isEqualTo(comment);
        }
    }
}
