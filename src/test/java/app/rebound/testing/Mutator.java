package app.rebound.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Damages a file in one to eight places, the same way for the same seed: bits, cuts, repetitions, and words that
/// parsers trip over.
public final class Mutator {
    private static final List<byte[]> WORDS = Stream.of(
                    "99999999999999999999",
                    "-1",
                    "0000-00-00",
                    "9999-12-31",
                    "\0",
                    "\uFFFF",
                    "\r\n\r\n",
                    "\n",
                    "\"",
                    "'",
                    "[[[[[[[[[[[[[[[[",
                    "{{{{{{{{{{{{{{{{",
                    "{\"a\":",
                    "]]]}}}",
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "&x;",
                    "<a><a><a><a>",
                    "]]>",
                    "BEGIN:VEVENT\r\n",
                    "END:VCALENDAR\r\n",
                    "RRULE:FREQ=SECONDLY;INTERVAL=1\r\n",
                    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
                    "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8;BYMINUTE=0,1,2,3,4,5,6,7,8;BYSECOND=0,1,2,3,4,5,6,7\r\n",
                    "DTSTART:00010101T000000Z\r\n",
                    "From \n",
                    "Content-Type: multipart/mixed; boundary=x\n\n--x\n",
                    "=?utf-8?B?////?=",
                    "&a0 [*a0,*a0]",
                    "!!java.io.File x",
                    "- - - - - - - -",
                    "../../../etc/passwd",
                    "\u202E",
                    "\uD800",
                    ";;;;,,,,\t\t\t\t",
                    "%s%n",
                    "x".repeat(5_000),
                    "(".repeat(500))
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final SplittableRandom random;

    public Mutator(long seed) {
        random = new SplittableRandom(seed);
    }

    public byte[] mutate(byte[] original) {
        byte[] bytes = original.clone();
        int places = 1 + random.nextInt(8);
        for (int i = 0; i < places && bytes.length > 0; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 20));
        var changed = new ByteArrayOutputStream(bytes.length + 64);
        changed.write(bytes, 0, at);
        switch (random.nextInt(8)) {
            case 0 -> {
                changed.write(bytes[at] ^ (1 << random.nextInt(8)));
                changed.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 1 -> {
                changed.write(random.nextInt(256));
                changed.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 2 -> changed.write(bytes, at + length, bytes.length - at - length);
            case 3 -> {
                int times = 1 + random.nextInt(random.nextInt(10) == 0 ? 50 : 3);
                for (int i = 0; i < times; i++) {
                    changed.write(bytes, at, length);
                }
                changed.write(bytes, at, bytes.length - at);
            }
            case 4 -> {
                int from = random.nextInt(bytes.length);
                changed.write(bytes, from, Math.min(length, bytes.length - from));
                changed.write(bytes, at, bytes.length - at);
            }
            case 5 -> {
                if (random.nextInt(4) > 0) {
                    changed.write(bytes, at, bytes.length - at);
                }
            }
            default -> {
                byte[] word = WORDS.get(random.nextInt(WORDS.size()));
                changed.write(word, 0, word.length);
                changed.write(bytes, at, bytes.length - at);
            }
        }
        return changed.toByteArray();
    }
}
