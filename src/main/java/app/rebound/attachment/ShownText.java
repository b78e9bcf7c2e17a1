package app.rebound.attachment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a file, as much of it as is shown.
///
/// @param text with line breaks as `\n` and no other control characters than tab
/// @param isCut whether there is more
record ShownText(String text, boolean isCut) {
    static final int MOST = 200_000;

    /// Reads UTF-8, or UTF-16 where the first bytes say so; what is neither shows where it is not.
    static ShownText of(byte[] content) {
        Charset charset = isUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        boolean isCut = content.length > MOST;
        String text = new String(isCut ? Arrays.copyOf(content, MOST) : content, charset)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|\uFEFF", "");
        return new ShownText(text, isCut);
    }

    private static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }
}
