package app.rebound.printout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/// Copies of a made-up printout, as tests of replies need them.
public final class Copies {
    public static final PageStyle PAGE = PageStyle.upright(Paper.A4);

    private static final PdfWriter WRITER = new PdfWriter();
    private static final String NONE = "-";

    private Copies() {}

    /// A copy with one section for each key, below one heading, with a field below each.
    ///
    /// @param sections key and heading of each
    public static MadeCopy of(Map<String, String> sections) {
        return WRITER.copy(printout(sections), PAGE, Progress.NONE);
    }

    private static Printout printout(Map<String, String> sections) {
        List<Part.Section> parts = new ArrayList<>();
        sections.forEach((key, heading) -> parts.add(new Part.Section(
                key, heading, "", List.of(new Block.Prose("These are the words below " + heading + ".")))));
        return Samples.withComments(
                Samples.printout(Locale.ENGLISH, List.of(new Part.Chapter("step-1", "Accept", parts))));
    }

    /// A copy filled in by PDFBox, without new appearances.
    ///
    /// @param values by the keys of parts
    public static byte[] filled(MadeCopy copy, Map<String, String> values) throws IOException {
        Map<String, String> byToken = new LinkedHashMap<>();
        copy.parts().forEach(part -> {
            String value = values.get(part.key());
            if (value != null) {
                byToken.put(part.token(), value);
            }
        });
        try (PDDocument document = Loader.loadPDF(copy.pdf())) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                String value = byToken.get(field.getPartialName());
                if (value != null) {
                    field.getCOSObject().setString("V", value);
                }
            }
            return saved(document);
        }
    }

    public static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /// Writes down what a copy is known by, a line each part.
    public static void describe(MadeCopy copy, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(copy.code()));
        for (PlacedPart part : copy.parts()) {
            lines.add(String.join(
                    "\t",
                    part.token(),
                    part.key(),
                    part.heading(),
                    part.excerpt(),
                    written(part.start()),
                    part.field() == null ? NONE : written(part.field())));
        }
        Files.write(file, lines);
    }

    /// The copy that [#describe] wrote down.
    public static MadeCopy described(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<PlacedPart> parts = lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(part -> new PlacedPart(
                        part[0], part[1], part[2], part[3], spot(part[4]), part[5].equals(NONE) ? null : spot(part[5])))
                .toList();
        return new MadeCopy(new byte[0], lines.getFirst(), parts);
    }

    private static String written(PlacedPart.Spot spot) {
        return spot.page() + " " + spot.x() + " " + spot.y() + " " + spot.width() + " " + spot.height();
    }

    private static PlacedPart.Spot spot(String written) {
        String[] numbers = written.split(" ", -1);
        return new PlacedPart.Spot(
                Integer.parseInt(numbers[0]),
                Float.parseFloat(numbers[1]),
                Float.parseFloat(numbers[2]),
                Float.parseFloat(numbers[3]),
                Float.parseFloat(numbers[4]));
    }
}
