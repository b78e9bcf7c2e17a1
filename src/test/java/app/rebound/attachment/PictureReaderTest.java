package app.rebound.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.attachment.PictureReader.Result;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures and texts are made of bytes that anybody may have made.
@Tag("domain")
class PictureReaderTest {
    static Picture gradient(int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | (i * 2_654_435);
        }
        return new Picture(width, height, argb);
    }

    @Test
    void whatIsPastedComesBackPixelByPixel() {
        Picture pasted = gradient(60, 40);
        byte[] png = PictureWriter.png(pasted);
        assertThat(PictureReader.read(png, 96)).isInstanceOfSatisfying(Result.Shown.class, shown -> {
            assertThat(shown.picture().width()).isEqualTo(60);
            assertThat(shown.picture().height()).isEqualTo(40);
            assertThat(shown.picture().argb()).isEqualTo(pasted.argb());
        });
        pasted.argb()[7] = 0x80FF0000;
        assertThat(PictureReader.read(PictureWriter.png(pasted), 96))
                .isInstanceOfSatisfying(
                        Result.Shown.class,
                        shown -> assertThat(shown.picture().argb()[7]).isEqualTo(0x80FF0000));
    }

    @Test
    void aLargePictureIsMadeSmaller() {
        assertThat(PictureReader.read(PictureWriter.png(gradient(3000, 300)), 96))
                .isInstanceOfSatisfying(Result.Shown.class, shown -> {
                    assertThat(shown.picture().width()).isEqualTo(96);
                    assertThat(shown.picture().height()).isBetween(8, 11);
                });
    }

    /// A PNG that says it is this large, with as many rows of zeros as are asked for.
    private static byte[] claiming(int width, int height, int rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 6, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        var data = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(data)) {
            for (int row = 0; row < rows; row++) {
                deflater.write(new byte[1 + 4 * width]);
            }
        }
        chunk(out, "IDAT", data.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotRead() throws IOException {
        assertThat(PictureReader.read(claiming(50_000, 50_000, 1), 2048))
                .isEqualTo(new Result.TooLarge(50_000, 50_000));
        assertThat(PictureReader.read(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE, 0), 2048))
                .isNotInstanceOf(Result.Shown.class);
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        byte[] png = PictureWriter.png(gradient(40, 40));
        assertThat(PictureReader.read(new byte[0], 96)).isEqualTo(new Result.Unknown());
        assertThat(PictureReader.read("words".getBytes(StandardCharsets.UTF_8), 96))
                .isEqualTo(new Result.Unknown());
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            byte[] altered = png.clone();
            for (int flip = 0; flip <= random.nextInt(4); flip++) {
                altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(PictureReader.read(altered, 96)).isNotNull();
        }
    }

    @Test
    void textIsReadInTheWaysItIsWritten() {
        assertThat(ShownText.of("a\r\nb\rc\u0007\td".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ShownText("a\nb\nc\td", false));
        assertThat(ShownText.of("\uFEFFété".getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo("été");
        assertThat(ShownText.of("\uFEFFété".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("été");
        assertThat(ShownText.of(new byte[ShownText.MOST + 1]).isCut()).isTrue();
    }
}
