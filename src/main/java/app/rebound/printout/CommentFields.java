package app.rebound.printout;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// Puts text fields over the empty places that the layout left for comments, tagged so that the file still keeps
/// PDF/UA-1 (7.18.4: a widget stands in a `Form` element) and PDF/A-2a (6.4.1: a field has an appearance and the form
/// does not ask for new ones).
final class CommentFields {
    /// What the ids and titles of the places begin with; the rest is the id of the part.
    static final String PREFIX = "comment-";

    static final Pattern IDS = Pattern.compile("^" + PREFIX);

    private static final COSName FONT = COSName.getPDFName("Comment");
    private static final String APPEARANCE = "/Comment 10 Tf 0.122 0.141 0.129 rg";

    private final PDDocument document;
    private final PDAcroForm form;
    private final PDStructureTreeRoot tree;
    private final UnaryOperator<String> names;
    private final Map<String, COSDictionary> elements = new HashMap<>();

    /// @param names the field's name for the id of a part
    CommentFields(PDDocument document, PDFont font, UnaryOperator<String> names) {
        this.document = document;
        this.names = names;
        PDResources resources = new PDResources();
        resources.put(FONT, font);
        form = new PDAcroForm(document);
        form.setDefaultResources(resources);
        form.setDefaultAppearance(APPEARANCE);
        form.setNeedAppearances(false);
        document.getDocumentCatalog().setAcroForm(form);
        tree = document.getDocumentCatalog().getStructureTreeRoot();
        index(tree.getCOSObject());
    }

    void addAll(List<PagePosition<Box>> places) throws IOException {
        for (PagePosition<Box> place : places) {
            add(place);
        }
    }

    private void add(PagePosition<Box> place) throws IOException {
        COSDictionary element = Objects.requireNonNull(elements.get(place.getId()), "untagged place for a comment");
        PDPage page = document.getPage(place.getPageNo());
        PDTextField field = new PDTextField(form);
        field.setPartialName(names.apply(place.getId().substring(PREFIX.length())));
        field.setAlternateFieldName(
                Objects.requireNonNull(place.getElement().getElement()).getAttribute("data-on"));
        field.setMultiline(true);
        field.setDefaultAppearance(APPEARANCE);
        form.getFields().add(field);

        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(empty(place.getWidth(), place.getHeight()));
        page.getAnnotations().add(widget);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        tag(element, widget, page);
    }

    private PDAppearanceDictionary empty(float width, float height) {
        PDAppearanceStream stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(width, height));
        stream.setResources(new PDResources());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private void tag(COSDictionary element, PDAnnotationWidget widget, PDPage page) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, page);
        element.setItem(COSName.S, COSName.getPDFName("Form"));
        element.setItem(COSName.K, reference);
        element.removeItem(COSName.ALT);

        int key = tree.getParentTreeNextKey();
        widget.setStructParent(key);
        COSArray numbers = (COSArray) tree.getParentTree().getCOSObject().getDictionaryObject(COSName.NUMS);
        numbers.add(COSInteger.get(key));
        numbers.add(element);
        tree.setParentTreeNextKey(key + 1);
    }

    /// Finds the elements of the places by their titles, once.
    private void index(COSBase node) {
        switch (node) {
            case COSObject indirect -> index(indirect.getObject());
            case COSArray kids -> kids.forEach(this::index);
            case COSDictionary element -> {
                String title = element.getString(COSName.ALT);
                if (title != null && title.startsWith(PREFIX)) {
                    elements.put(title, element);
                }
                COSBase kids = element.getDictionaryObject(COSName.K);
                if (kids != null) {
                    index(kids);
                }
            }
            default -> {
                // a number: marked content of a leaf
            }
        }
    }
}
