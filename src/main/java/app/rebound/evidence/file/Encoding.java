package app.rebound.evidence.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The encoding that a text file is most likely in: by its mark, else UTF-8 where that fits, else Windows' western one.
///
/// @param mark bytes of the byte order mark
record Encoding(Charset charset, int mark) {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST_LETTER = 4;

    /// By the first bytes of a file; the last letter may be cut.
    static Encoding of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return new Encoding(isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN, 0);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] head) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var letters = CharBuffer.allocate(head.length + 1);
        var bytes = ByteBuffer.wrap(head);
        var result = decoder.decode(bytes, letters, false);
        return !result.isError() && bytes.remaining() < LONGEST_LETTER;
    }

    /// What is no letter becomes U+FFFD.
    String decode(byte[] bytes) {
        int from = Math.min(mark, bytes.length);
        return new String(bytes, from, bytes.length - from, charset);
    }
}
