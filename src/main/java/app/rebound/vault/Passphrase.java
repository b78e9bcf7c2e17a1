package app.rebound.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// The words that a person opens the workbook with; overwritten as soon as they are no longer needed.
public final class Passphrase implements Secret {
    private final char[] characters;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /// Takes a copy of `characters`; the caller overwrites its own.
    ///
    /// @param characters of any length; an empty passphrase opens nothing and protects nothing
    public static Passphrase of(char[] characters) {
        return new Passphrase(characters.clone());
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /// Whether both hold the same characters.
    public boolean isSame(Passphrase other) {
        return Arrays.equals(characters, other.characters);
    }

    /// A copy of the characters; the caller overwrites it.
    public char[] characters() {
        return characters.clone();
    }

    /// UTF-8 of the characters in Unicode form NFKC, so that every keyboard's way of typing "é" opens the workbook.
    ///
    /// @return the caller overwrites it
    byte[] bytes() {
        CharBuffer typed = CharBuffer.wrap(characters);
        boolean isPlain = typed.chars().allMatch(c -> c < 0x80);
        // Java normalises strings only, and a string cannot be overwritten; plain letters do without.
        CharSequence form = isPlain ? typed : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        byte[] room = new byte[form.length() * 4];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(form), encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
