package app.rebound.reply;

import app.rebound.printout.PlacedPart.Spot;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How the two processes talk: records of lengths and bytes, checked on both sides.
final class Wire {
    /// The first byte that the reading process writes: it has started.
    static final int HELLO = 'R';

    /// The longest file, 64 MB.
    static final int MOST_BYTES = 64 << 20;

    /// The longest answer.
    static final int MOST_ANSWER = 16 << 20;

    /// The longest text of one comment, in bytes as it stands in the file.
    static final int MOST_TEXT = 100_000;

    /// Fields, notes, destinations or regions of one file.
    static final int MOST_PIECES = 5_000;

    private Wire() {}

    static void writeRequest(DataOutputStream out, byte[] pdf, Regions regions) throws IOException {
        out.writeFloat(regions.width());
        out.writeFloat(regions.height());
        out.writeInt(regions.spots().size());
        for (Spot spot : regions.spots()) {
            out.writeInt(spot.page());
            out.writeFloat(spot.x());
            out.writeFloat(spot.y());
            out.writeFloat(spot.width());
            out.writeFloat(spot.height());
        }
        out.writeInt(pdf.length);
        out.write(pdf);
        out.flush();
    }

    static Regions readRegions(DataInputStream in) throws IOException {
        float width = in.readFloat();
        float height = in.readFloat();
        int count = count(in, MOST_PIECES);
        List<Spot> spots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            spots.add(new Spot(in.readInt(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return new Regions(width, height, spots);
    }

    static byte[] readFile(DataInputStream in) throws IOException {
        byte[] pdf = new byte[count(in, MOST_BYTES)];
        in.readFully(pdf);
        return pdf;
    }

    static void writeAnswer(DataOutputStream out, ForeignFile file) throws IOException {
        out.writeBoolean(file.isOurs());
        out.writeInt(file.fields().size());
        for (ForeignFile.FieldValue field : file.fields()) {
            write(out, field.name());
            write(out, field.value());
        }
        out.writeInt(file.notes().size());
        for (ForeignFile.Note note : file.notes()) {
            write(out, note.id());
            write(out, note.answers());
            out.writeInt(note.page());
            out.writeFloat(note.middle());
            write(out, note.words());
            write(out, note.author());
            write(out, note.quoted());
        }
        out.writeInt(file.spots().size());
        for (ForeignFile.NamedSpot spot : file.spots()) {
            write(out, spot.name());
            out.writeInt(spot.page());
            out.writeFloat(spot.top());
        }
        write(out, file.codes());
        write(out, file.texts());
    }

    static ForeignFile readAnswer(DataInputStream in) throws IOException {
        boolean isOurs = in.readBoolean();
        List<ForeignFile.FieldValue> fields = new ArrayList<>();
        for (int i = count(in, MOST_PIECES); i > 0; i--) {
            fields.add(new ForeignFile.FieldValue(read(in), read(in)));
        }
        List<ForeignFile.Note> notes = new ArrayList<>();
        for (int i = count(in, MOST_PIECES); i > 0; i--) {
            notes.add(new ForeignFile.Note(
                    read(in), read(in), in.readInt(), in.readFloat(), read(in), read(in), read(in)));
        }
        List<ForeignFile.NamedSpot> spots = new ArrayList<>();
        for (int i = count(in, MOST_PIECES); i > 0; i--) {
            spots.add(new ForeignFile.NamedSpot(read(in), in.readInt(), in.readFloat()));
        }
        return new ForeignFile(isOurs, fields, notes, spots, readAll(in), readAll(in));
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = count(in, MOST_PIECES); i > 0; i--) {
            texts.add(read(in));
        }
        return texts;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        byte[] bytes = new byte[count(in, MOST_ANSWER)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("a count out of bounds");
        }
        return count;
    }
}
