package app.rebound.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Where a passphrase comes from: the first line of standard input, or a person at a console; never an argument.
///
/// @param console asks with the given words, without showing what is typed; empty without a terminal
public record SecretSource(InputStream input, Function<String, Optional<char[]>> console) {
    private static final int MOST = 4096;

    /// Nothing can be asked for.
    public static SecretSource none() {
        return new SecretSource(InputStream.nullInputStream(), _ -> Optional.empty());
    }

    /// The first line of the input, in UTF-8; the caller overwrites it.
    char[] line() {
        byte[] bytes = new byte[MOST];
        int count = 0;
        try {
            for (int next = input.read(); next >= 0 && next != '\n' && count < MOST; next = input.read()) {
                bytes[count++] = (byte) next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count > 0 && bytes[count - 1] == '\r') {
            count--;
        }
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, count));
        char[] characters = new char[decoded.remaining()];
        decoded.duplicate().get(characters);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(decoded.array(), '\0');
        return characters;
    }
}
