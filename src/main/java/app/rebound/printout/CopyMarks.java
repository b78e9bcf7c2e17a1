package app.rebound.printout;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What one copy of a printout is known by when it comes back: a short code for its pages and a token for each part.
///
/// They follow from random bytes that are kept nowhere, so they tell no time, no reader and no other copy.
public final class CopyMarks {
    /// Digits and letters without those that are taken for one another.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE = 8;
    private static final int TOKEN = 16;
    private static final int SEED = 16;

    private final byte[] seed;
    private final boolean isPreview;

    private CopyMarks(byte[] seed, boolean isPreview) {
        this.seed = seed;
        this.isPreview = isPreview;
    }

    /// The marks of a copy that is to leave the workbook.
    public static CopyMarks fresh() {
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        return new CopyMarks(seed, false);
    }

    /// The marks of what is only looked at: always the same, without a code.
    static CopyMarks preview() {
        return new CopyMarks(new byte[SEED], true);
    }

    /// What stands in the foot of every page, such as `K7QX-2M9D`; empty in a preview.
    public String code() {
        String code = letters("code", CODE);
        return isPreview ? "" : code.substring(0, CODE / 2) + "-" + code.substring(CODE / 2);
    }

    /// What names a part in the file.
    ///
    /// @param place of the part in the document
    String token(String place) {
        return letters("part " + place, TOKEN).toLowerCase(Locale.ROOT);
    }

    private String letters(String of, int count) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            byte[] bytes = mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < count; i++) {
                letters.append(LETTERS.charAt(bytes[i] & 31));
            }
            return letters.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
