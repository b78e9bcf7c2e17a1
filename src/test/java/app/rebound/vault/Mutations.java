package app.rebound.vault;

import java.util.Arrays;
import java.util.Random;

/// Ways in which a file may come to harm.
final class Mutations {
    private Mutations() {}

    /// `whole` cut short, with a bit flipped, with a piece of zeros, or with bytes added.
    static byte[] of(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        int at = random.nextInt(whole.length);
        switch (random.nextInt(4)) {
            case 0 -> changed = Arrays.copyOf(changed, at);
            case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> changed = Arrays.copyOf(changed, whole.length + 1 + random.nextInt(64));
            default -> {
                Arrays.fill(changed, at, Math.min(whole.length, at + 32), (byte) 0);
                changed[at] ^= 1;
            }
        }
        return changed;
    }
}
