package app.rebound.printout;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// Which part of a printout stands at which id of its XHTML, and where that came to stand on the pages.
final class PartPlaces {
    /// Of the headings of parts: `part-0`, and `part-0-1` for the second section of the first part.
    static final Pattern IDS = Pattern.compile("^part-");

    private static final int EXCERPT = 240;

    private record Named(String key, String heading, String excerpt) {}

    /// Of a document without parts.
    static final PartPlaces NONE = new PartPlaces(CopyMarks.preview());

    private final Map<String, Named> names = new LinkedHashMap<>();
    private final CopyMarks marks;

    private PartPlaces(CopyMarks marks) {
        this.marks = marks;
    }

    PartPlaces(Printout printout, CopyMarks marks) {
        this(marks);
        for (int i = 0; i < printout.parts().size(); i++) {
            Part part = printout.parts().get(i);
            names.put("part-" + i, new Named(part.id(), part.heading(), ""));
            if (part instanceof Part.Chapter chapter) {
                for (int j = 0; j < chapter.sections().size(); j++) {
                    Part.Section section = chapter.sections().get(j);
                    names.put("part-" + i + "-" + j, new Named(section.key(), section.heading(), excerpt(section)));
                }
            }
        }
    }

    /// What names the part at that id in the file.
    String token(String id) {
        return marks.token(id);
    }

    /// All parts that stand on a page, in their order.
    ///
    /// @param headings where those with ids of [#IDS] stand
    /// @param fields where those with ids of [CommentFields#IDS] stand
    List<PlacedPart> parts(List<? extends PagePosition<?>> headings, List<? extends PagePosition<?>> fields) {
        Map<String, PlacedPart.Spot> starts = spots(headings, "");
        Map<String, PlacedPart.Spot> boxes = spots(fields, CommentFields.PREFIX);
        List<PlacedPart> parts = new ArrayList<>();
        names.forEach((id, named) -> {
            PlacedPart.Spot start = starts.get(id);
            if (start != null) {
                parts.add(
                        new PlacedPart(token(id), named.key(), named.heading(), named.excerpt(), start, boxes.get(id)));
            }
        });
        return parts;
    }

    private static Map<String, PlacedPart.Spot> spots(List<? extends PagePosition<?>> positions, String prefix) {
        Map<String, PlacedPart.Spot> spots = new LinkedHashMap<>();
        for (PagePosition<?> one : positions) {
            spots.putIfAbsent(
                    one.getId().substring(prefix.length()),
                    new PlacedPart.Spot(one.getPageNo(), one.getX(), one.getY(), one.getWidth(), one.getHeight()));
        }
        return spots;
    }

    /// Gives `document` a named destination for each part, so that it is found where pages were added or taken out.
    static void name(PDDocument document, List<PlacedPart> parts) {
        COSArray names = new COSArray();
        parts.stream()
                .sorted((one, other) -> one.token().compareTo(other.token()))
                .forEach(part -> {
                    var destination = new PDPageXYZDestination();
                    destination.setPage(document.getPage(part.start().page()));
                    destination.setLeft(0);
                    destination.setTop((int) Math.ceil(part.start().top()));
                    names.add(new COSString(part.token()));
                    names.add(destination);
                });
        if (names.size() == 0) {
            return;
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary all = Objects.requireNonNullElseGet(catalog.getCOSDictionary(COSName.NAMES), COSDictionary::new);
        all.setItem(COSName.DESTS, tree);
        catalog.setItem(COSName.NAMES, all);
    }

    /// The first words that a section says.
    private static String excerpt(Part.Section section) {
        String said = section.blocks().stream()
                .map(PartPlaces::said)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("")
                .strip()
                .replaceAll("\\s+", " ");
        if (said.length() <= EXCERPT) {
            return said;
        }
        int end = said.offsetByCodePoints(0, said.codePointCount(0, EXCERPT));
        int word = said.lastIndexOf(' ', end);
        return said.substring(0, word > 0 ? word : end) + "…";
    }

    private static String said(Block block) {
        return switch (block) {
            case Block.Prose prose -> prose.markdown();
            case Block.Labelled labelled -> labelled.text();
            case Block.Bullets bullets -> String.join("; ", bullets.items());
            case Block.Letter letter -> letter.body();
            case Block.Boxes boxes -> String.join("; ", boxes.items());
            default -> "";
        };
    }
}
