package app.rebound.reply;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Ways in which a PDF comes to harm, by its bytes and by what it is built of.
final class PdfMutations {
    private static final List<String> WORDS = List.of(
            "/Kids",
            "/Fields",
            "/Annots",
            "/Parent",
            "/Length",
            "/Filter",
            "/FlateDecode",
            "/LZWDecode",
            "/ASCIIHexDecode",
            "/RunLengthDecode",
            "/DecodeParms",
            "/Predictor",
            "/Columns",
            "/Type",
            "/Pages",
            "/Names",
            "/Dests",
            "/V",
            "/T",
            "/Contents",
            "/RC",
            "/IRT",
            "/QuadPoints",
            "/Rect",
            "/ObjStm",
            "/XRef",
            "/Prev",
            "/Root",
            "/Encrypt",
            "/Size",
            "/Index",
            "/W",
            "/Font",
            "/ToUnicode",
            "null",
            "true",
            "<<",
            ">>",
            "[",
            "]",
            "(",
            ")",
            "stream\n",
            "endstream",
            "endobj",
            "obj",
            "1 0 R",
            "2 0 R",
            "20 0 R");
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e300", "0.0000001");

    private PdfMutations() {}

    /// One to six changes to `whole`; about one in ten is cut short too.
    static byte[] of(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            changed = once(changed, random);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length + 1)) : changed;
    }

    private static byte[] once(byte[] whole, Random random) {
        if (whole.length < 16) {
            return whole;
        }
        int at = random.nextInt(whole.length);
        return switch (random.nextInt(9)) {
            case 0 -> flip(whole, at, random);
            case 1 -> filled(whole, at, random);
            case 2 -> replaced(whole, at, 0, word(random));
            case 3 -> replaced(whole, token(whole, at, random), 0, word(random));
            case 4 -> number(whole, at, random);
            case 5 -> copied(whole, at, random);
            case 6 -> removed(whole, at, random);
            case 7 -> reference(whole, at, random);
            default -> exchanged(whole, at, random);
        };
    }

    private static byte[] flip(byte[] whole, int at, Random random) {
        whole[at] ^= (byte) (1 << random.nextInt(8));
        return whole;
    }

    private static byte[] filled(byte[] whole, int at, Random random) {
        Arrays.fill(whole, at, Math.min(whole.length, at + random.nextInt(64)), (byte) random.nextInt(256));
        return whole;
    }

    private static byte[] word(Random random) {
        return (" " + WORDS.get(random.nextInt(WORDS.size())) + " ").getBytes(StandardCharsets.ISO_8859_1);
    }

    /// The next place where a name begins.
    private static int token(byte[] whole, int from, Random random) {
        int at = from;
        for (int i = 0; i < 4_096 && at < whole.length - 1; i++) {
            if (whole[at] == '/' && random.nextInt(3) > 0) {
                return at;
            }
            at++;
        }
        return from;
    }

    /// Another number where the next one stands.
    private static byte[] number(byte[] whole, int from, Random random) {
        int at = from;
        while (at < whole.length && !isDigit(whole[at])) {
            at++;
        }
        int end = at;
        while (end < whole.length && isDigit(whole[end])) {
            end++;
        }
        byte[] number = NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.ISO_8859_1);
        return replaced(whole, at, end - at, number);
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    /// A reference where the next one stands, to any object: loops come of it.
    private static byte[] reference(byte[] whole, int from, Random random) {
        for (int at = from; at < whole.length - 4; at++) {
            if (whole[at] == ' ' && whole[at + 1] == '0' && whole[at + 2] == ' ' && whole[at + 3] == 'R') {
                int begin = at;
                while (begin > 0 && isDigit(whole[begin - 1])) {
                    begin--;
                }
                byte[] other = String.valueOf(random.nextInt(220)).getBytes(StandardCharsets.ISO_8859_1);
                return replaced(whole, begin, at - begin, other);
            }
        }
        return whole;
    }

    private static byte[] copied(byte[] whole, int at, Random random) {
        int length = Math.min(random.nextInt(4_096), whole.length - at);
        return replaced(whole, random.nextInt(whole.length), 0, Arrays.copyOfRange(whole, at, at + length));
    }

    private static byte[] removed(byte[] whole, int at, Random random) {
        return replaced(whole, at, Math.min(random.nextInt(256), whole.length - at), new byte[0]);
    }

    private static byte[] exchanged(byte[] whole, int at, Random random) {
        int length = Math.min(random.nextInt(512), whole.length - at);
        int other = random.nextInt(whole.length - length + 1);
        byte[] piece = Arrays.copyOfRange(whole, at, at + length);
        System.arraycopy(whole, other, whole, at, length);
        System.arraycopy(piece, 0, whole, other, length);
        return whole;
    }

    private static byte[] replaced(byte[] whole, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length + by.length);
        int begin = Math.min(at, whole.length);
        out.write(whole, 0, begin);
        out.write(by, 0, by.length);
        int rest = Math.min(whole.length, begin + length);
        out.write(whole, rest, whole.length - rest);
        return out.toByteArray();
    }
}
