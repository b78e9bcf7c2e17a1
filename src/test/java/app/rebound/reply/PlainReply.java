package app.rebound.reply;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/// A reply with everything that is looked for, small and mostly readable: whatever harms it harms what is looked for.
final class PlainReply {
    private PlainReply() {}

    static byte[] pdf(boolean isCompressed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSArray names = new COSArray();
            COSArray fields = new COSArray();
            for (int i = 0; i < 4; i++) {
                PDPage page = page(document, "Page " + (i + 1) + " K7QX-2M9D");
                fields.add(field("field" + i, "Words in field " + i + "\nand below"));
                page.getCOSObject().setItem(COSName.ANNOTS, notes(fields.get(i)));
                var destination = new PDPageXYZDestination();
                destination.setPage(page);
                destination.setTop(700);
                names.add(new COSString("field" + i));
                names.add(destination);
            }
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary form = new COSDictionary();
            COSDictionary parent = field("parent", "");
            parent.setItem(COSName.KIDS, fields);
            COSArray top = new COSArray();
            top.add(parent);
            form.setItem(COSName.FIELDS, top);
            catalog.setItem(COSName.ACRO_FORM, form);
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NAMES, names);
            COSDictionary all = new COSDictionary();
            all.setItem(COSName.DESTS, tree);
            catalog.setItem(COSName.NAMES, all);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(
                    bytes, isCompressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static PDPage page(PDDocument document, String words) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
        }
        return page;
    }

    private static COSDictionary field(String name, String value) {
        COSDictionary field = new COSDictionary();
        field.setName(COSName.SUBTYPE, "Widget");
        field.setName("FT", "Tx");
        field.setString(COSName.T, name);
        field.setString(COSName.V, value);
        field.setItem(COSName.RECT, numbers(72, 600, 400, 660));
        field.setDirect(false);
        return field;
    }

    private static COSArray notes(org.apache.pdfbox.cos.COSBase widget) {
        COSDictionary note = note("Text", "A note, to be answered");
        COSDictionary answer = note("Text", "An answer");
        answer.setItem("IRT", note);
        COSDictionary mark = note("Highlight", "");
        mark.removeItem(COSName.CONTENTS);
        mark.setString("RC", "<?xml version=\"1.0\"?><body><p>Rich &amp; <b>bold</b></p><p>two&#233;</p></body>");
        mark.setItem("QuadPoints", numbers(72, 712, 200, 712, 72, 698, 200, 698));
        COSArray notes = new COSArray();
        notes.add(widget);
        notes.add(note);
        notes.add(answer);
        notes.add(mark);
        notes.add(note("FreeText", "Written onto the page"));
        return notes;
    }

    private static COSDictionary note(String kind, String words) {
        COSDictionary note = new COSDictionary();
        note.setName(COSName.SUBTYPE, kind);
        note.setString(COSName.CONTENTS, words);
        note.setString(COSName.T, "Somebody");
        note.setString("NM", kind + words.length());
        note.setItem(COSName.RECT, numbers(300, 500, 320, 520));
        return note;
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
