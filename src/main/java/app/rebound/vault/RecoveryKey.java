package app.rebound.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The key on the recovery sheet: 160 random bits as eight groups of four letters and digits, and a ninth that checks
/// them.
///
/// The alphabet is Crockford's base 32 (no I, L, O, U); the check group is the first 20 bits of SHA-256 over the 20
/// bytes.
public final class RecoveryKey implements Secret {
    /// Groups of four on the sheet, the check group included.
    public static final int GROUPS = 9;
    /// Characters in a group.
    public static final int GROUP = 4;

    static final int BYTES = 20;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = BYTES * 8 / 5;

    private final byte[] key;

    private RecoveryKey(byte[] key) {
        this.key = key;
    }

    /// A new key from the system's secure source.
    static RecoveryKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new RecoveryKey(key);
    }

    /// Reads a key as it was typed: any case, with or without spaces and hyphens, O for 0 and I or L for 1.
    ///
    /// @return empty when these are not 36 fitting characters, or the check group does not fit the rest
    public static Optional<RecoveryKey> read(char[] typed) {
        int[] values = new int[GROUPS * GROUP];
        int count = 0;
        for (char c : typed) {
            if (isBetween(c)) {
                continue;
            }
            int value = value(c);
            if (value < 0 || count == values.length) {
                return Optional.empty();
            }
            values[count++] = value;
        }
        byte[] key = bytes(values);
        boolean isKey =
                count == values.length && Arrays.equals(check(key), 0, GROUP, values, CHARACTERS, CHARACTERS + GROUP);
        Arrays.fill(values, 0);
        if (!isKey) {
            Arrays.fill(key, (byte) 0);
            return Optional.empty();
        }
        return Optional.of(new RecoveryKey(key));
    }

    private static boolean isBetween(char c) {
        return c == '-' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u2013' || c == '\u2011';
    }

    private static int value(char typed) {
        char upper = Character.toUpperCase(typed);
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(upper);
        };
    }

    private static byte[] bytes(int[] values) {
        byte[] key = new byte[BYTES];
        for (int bit = 0; bit < BYTES * 8; bit++) {
            int value = values[bit / 5] >> (4 - bit % 5) & 1;
            key[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        return key;
    }

    private static int[] check(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            int bits = (hash[0] & 0xFF) << 16 | (hash[1] & 0xFF) << 8 | (hash[2] & 0xFF);
            return new int[] {bits >> 19 & 31, bits >> 14 & 31, bits >> 9 & 31, bits >> 4 & 31};
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The key as it stands on the sheet: nine groups of four with hyphens between them.
    ///
    /// @return 44 characters; the caller overwrites them
    public char[] characters() {
        char[] sheet = new char[GROUPS * (GROUP + 1) - 1];
        int[] check = check(key);
        int at = 0;
        for (int i = 0; i < CHARACTERS + GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                sheet[at++] = '-';
            }
            sheet[at++] = ALPHABET.charAt(i < CHARACTERS ? fiveBits(i) : check[i - CHARACTERS]);
        }
        return sheet;
    }

    private int fiveBits(int index) {
        int value = 0;
        for (int bit = index * 5; bit < index * 5 + 5; bit++) {
            value = value << 1 | (key[bit / 8] >> (7 - bit % 8) & 1);
        }
        return value;
    }

    /// Whether `typed` is what stands in one group of the sheet, read as forgivingly as a whole key.
    ///
    /// @param group from 1 to [#GROUPS]
    public boolean isGroup(int group, char[] typed) {
        char[] sheet = characters();
        int start = (group - 1) * (GROUP + 1);
        int at = 0;
        boolean isSame = true;
        for (char c : typed) {
            if (isBetween(c)) {
                continue;
            }
            isSame &= at < GROUP && value(c) == value(sheet[start + at]);
            at++;
        }
        Arrays.fill(sheet, '\0');
        return isSame && at == GROUP;
    }

    /// The 20 bytes; the caller overwrites them.
    byte[] bytes() {
        return key.clone();
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
