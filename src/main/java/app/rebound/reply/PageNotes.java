package app.rebound.reply;

import app.rebound.printout.PlacedPart.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// What was noted on the pages of a foreign document: notes, highlights, words written onto a page.
final class PageNotes {
    private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");
    private static final COSName RICH = COSName.getPDFName("RC");
    private static final COSName NAME = COSName.getPDFName("NM");
    private static final COSName IN_REPLY_TO = COSName.getPDFName("IRT");
    private static final COSName STATE = COSName.getPDFName("State");
    private static final Set<String> MARKING = Set.of("Highlight", "Underline", "Squiggly", "StrikeOut");
    private static final Set<String> SAYING =
            Set.of("Text", "FreeText", "Caret", "Stamp", "Ink", "Square", "Circle", "Line", "Polygon", "PolyLine");
    private static final int MOST_QUADS = 400;

    private final ForeignPdf file;
    private final Map<String, Integer> ids = new HashMap<>();

    PageNotes(ForeignPdf file) {
        this.file = file;
    }

    /// Those that say something, in the order of the pages; fields found on the way are given to the file.
    List<ForeignFile.Note> all(List<PDPage> pages) throws IOException {
        List<ForeignFile.Note> notes = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            COSArray found = pages.get(page).getCOSObject().getCOSArray(COSName.ANNOTS);
            List<COSDictionary> noted = new ArrayList<>();
            for (int i = 0; found != null && i < found.size(); i++) {
                if (found.getObject(i) instanceof COSDictionary annotation) {
                    file.take();
                    String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
                    if (kind.equals("Widget")) {
                        file.widget(annotation);
                    } else if (MARKING.contains(kind) || SAYING.contains(kind)) {
                        noted.add(annotation);
                    }
                }
            }
            notes.addAll(on(pages.get(page), page, noted));
        }
        return notes;
    }

    private List<ForeignFile.Note> on(PDPage page, int number, List<COSDictionary> annotations) throws IOException {
        Map<Integer, Spot> quads = new LinkedHashMap<>();
        Map<COSDictionary, List<Integer>> marked = new HashMap<>();
        for (COSDictionary annotation : annotations) {
            if (MARKING.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))) {
                for (Spot quad : quads(annotation, number)) {
                    if (quads.size() < MOST_QUADS) {
                        marked.computeIfAbsent(annotation, _ -> new ArrayList<>())
                                .add(quads.size());
                        quads.put(quads.size(), quad);
                    }
                }
            }
        }
        Map<Integer, String> texts = quads.isEmpty() ? Map.of() : PageText.of(page, quads);
        List<ForeignFile.Note> notes = new ArrayList<>();
        for (COSDictionary annotation : annotations) {
            StringBuilder quoted = new StringBuilder();
            for (int quad : marked.getOrDefault(annotation, List.of())) {
                quoted.append(texts.getOrDefault(quad, "").replaceAll("\\s+", " "))
                        .append(' ');
            }
            ForeignFile.Note note = note(annotation, number, quoted.toString().strip());
            if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    private ForeignFile.@Nullable Note note(COSDictionary annotation, int page, String quoted) {
        String words = ForeignPdf.lines(ForeignPdf.text(annotation.getDictionaryObject(COSName.CONTENTS)));
        if (words.isEmpty()) {
            words = RichText.plain(ForeignPdf.text(annotation.getDictionaryObject(RICH)));
        }
        // A status that somebody set ("accepted") is an annotation too, and says nothing of their own.
        boolean isStatus = annotation.containsKey(STATE);
        if (isStatus || (words.isEmpty() && quoted.isEmpty())) {
            return null;
        }
        COSDictionary parent = annotation.getCOSDictionary(IN_REPLY_TO);
        float[] box = numbers(annotation.getDictionaryObject(COSName.RECT), 4);
        String id = id(annotation, page, box);
        int again = ids.merge(id, 1, Integer::sum);
        String author = ForeignPdf.lines(ForeignPdf.text(annotation.getDictionaryObject(COSName.T)));
        return new ForeignFile.Note(
                again == 1 ? id : id + " " + again,
                parent == null ? "" : id(parent, page, numbers(parent.getDictionaryObject(COSName.RECT), 4)),
                page,
                (box[1] + box[3]) / 2,
                words,
                author.length() > 200 ? "" : author,
                quoted.length() > 2_000 ? quoted.substring(0, 2_000) : quoted);
    }

    /// The name that its program gave it, or where it stands.
    private static String id(COSDictionary annotation, int page, float[] box) {
        String name = ForeignPdf.text(annotation.getDictionaryObject(NAME));
        return name.isEmpty() || name.length() > 200
                ? "at " + page + " " + annotation.getNameAsString(COSName.SUBTYPE, "") + " " + Math.round(box[0]) + " "
                        + Math.round(box[1])
                : "named " + name;
    }

    /// The rectangles that a highlight lies on.
    private static List<Spot> quads(COSDictionary annotation, int page) {
        COSBase points = annotation.getDictionaryObject(QUAD_POINTS);
        if (!(points instanceof COSArray array)) {
            return List.of();
        }
        float[] numbers = numbers(array, Math.min(array.size(), 8 * MOST_QUADS) / 8 * 8);
        List<Spot> quads = new ArrayList<>();
        for (int at = 0; at + 8 <= numbers.length; at += 8) {
            float left = least(numbers, at);
            float foot = least(numbers, at + 1);
            quads.add(new Spot(page, left, foot, most(numbers, at) - left, most(numbers, at + 1) - foot));
        }
        return quads;
    }

    private static float least(float[] numbers, int at) {
        return Math.min(Math.min(numbers[at], numbers[at + 2]), Math.min(numbers[at + 4], numbers[at + 6]));
    }

    private static float most(float[] numbers, int at) {
        return Math.max(Math.max(numbers[at], numbers[at + 2]), Math.max(numbers[at + 4], numbers[at + 6]));
    }

    private static float[] numbers(@Nullable COSBase base, int count) {
        float[] numbers = new float[count];
        if (base instanceof COSArray array) {
            for (int i = 0; i < Math.min(count, array.size()); i++) {
                numbers[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
        }
        return numbers;
    }
}
