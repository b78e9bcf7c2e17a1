package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The encrypted form of an attachment by itself: no byte of it is given that was not proved.
@Tag("domain")
class SealedFileTest {
    private static final int PIECE = SealedFile.PIECE;
    private static final int SEALED = PIECE + 16;
    private static final int FRONT = 42;
    private static final String NAME = "ab".repeat(32);

    private final AttachmentKey key = new AttachmentKey(new DataKey(new byte[32]));

    private static byte[] content(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return content;
    }

    private byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        SealedFile.write(new ByteArrayInputStream(content), out, key, NAME);
        assertThat(out.size()).isEqualTo((int) SealedFile.size(content.length));
        return out.toByteArray();
    }

    private byte[] read(byte[] file, String name) throws IOException {
        try (var in = SealedFile.read(new ByteArrayInputStream(file), key, name)) {
            return in.readAllBytes();
        }
    }

    private void refused(String what, byte[] file, String name) {
        assertThatThrownBy(() -> read(file, name)).as(what).isInstanceOf(IOException.class);
    }

    @Test
    void everySizeIsReadBack() throws IOException {
        for (int size : List.of(0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE)) {
            assertThat(read(sealed(content(size)), NAME)).as("%s bytes", size).isEqualTo(content(size));
        }
        assertThat(sealed(content(9))).as("a salt of its own each time").isNotEqualTo(sealed(content(9)));
    }

    @Test
    void everyOtherOrderLengthOrNameIsRefused() throws IOException {
        byte[] file = sealed(content(3 * PIECE));
        refused("the last piece is gone", Arrays.copyOf(file, FRONT + 2 * SEALED), NAME);
        refused("only the front is left", Arrays.copyOf(file, FRONT), NAME);
        refused("a piece is cut", Arrays.copyOf(file, file.length - 1), NAME);
        byte[] longer = Arrays.copyOf(file, file.length + SEALED);
        System.arraycopy(file, FRONT, longer, file.length, SEALED);
        refused("a piece was added", longer, NAME);
        byte[] exchanged = file.clone();
        System.arraycopy(file, FRONT, exchanged, FRONT + SEALED, SEALED);
        System.arraycopy(file, FRONT + SEALED, exchanged, FRONT, SEALED);
        refused("two pieces were exchanged", exchanged, NAME);
        byte[] mixed = file.clone();
        System.arraycopy(sealed(content(3 * PIECE)), FRONT + SEALED, mixed, FRONT + SEALED, SEALED);
        refused("a piece is from another writing of the same", mixed, NAME);
        refused("it has another name", file, "cd".repeat(32));
        for (int at = 0; at < FRONT; at++) {
            byte[] altered = file.clone();
            altered[at] ^= 1;
            refused("byte " + at + " of the front", altered, NAME);
        }
        var other = new AttachmentKey(DataKey.random());
        assertThatThrownBy(() -> SealedFile.read(new ByteArrayInputStream(file), other, NAME)
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }
}
