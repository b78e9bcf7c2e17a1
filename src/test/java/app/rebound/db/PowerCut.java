package app.rebound.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What the files hold after the power went at a point of the log: all that was forced, and of the rest whatever the
/// disk happened to have written.
final class PowerCut {
    private static final int SECTOR = 512;

    private final List<RecordingDisk.Step> log;
    private final Map<String, Image> durable = new HashMap<>();
    private final Map<String, List<RecordingDisk.Step>> pending = new HashMap<>();
    private int position;

    PowerCut(List<RecordingDisk.Step> log) {
        this.log = log;
    }

    /// The files after a cut just before step `at`; `at` may not go down from call to call.
    Map<String, byte[]> filesAfterCut(int at, Random random) {
        while (position < at) {
            play(log.get(position++));
        }
        Map<String, byte[]> files = new HashMap<>();
        durable.forEach((name, image) -> files.put(name, survived(image, pending.get(name), random)));
        return files;
    }

    private void play(RecordingDisk.Step step) {
        durable.computeIfAbsent(step.file(), _ -> new Image());
        List<RecordingDisk.Step> waiting = pending.computeIfAbsent(step.file(), _ -> new ArrayList<>());
        if (step instanceof RecordingDisk.Step.Force) {
            Image image = durable.get(step.file());
            waiting.forEach(image::apply);
            waiting.clear();
        } else {
            waiting.add(step);
        }
    }

    /// A quarter of the cuts keep everything in its order, the others lose, reorder and tear.
    private static byte[] survived(Image image, List<RecordingDisk.Step> waiting, Random random) {
        Image result = image.copy();
        List<RecordingDisk.Step> order = new ArrayList<>(waiting);
        if (random.nextInt(4) == 0) {
            order.forEach(result::apply);
            return result.bytes();
        }
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        double kept = random.nextDouble();
        for (RecordingDisk.Step step : order) {
            double fate = random.nextDouble();
            if (fate < kept) {
                result.apply(step);
            } else if (step instanceof RecordingDisk.Step.Write write && random.nextInt(3) == 0) {
                tear(result, write, random);
            }
        }
        return result.bytes();
    }

    private static void tear(Image image, RecordingDisk.Step.Write write, Random random) {
        for (int from = 0; from < write.bytes().length; ) {
            int to = (int) Math.min(
                    write.bytes().length, (write.position() + from) / SECTOR * SECTOR + SECTOR - write.position());
            if (random.nextBoolean()) {
                image.apply(new RecordingDisk.Step.Write(
                        write.file(), write.position() + from, Arrays.copyOfRange(write.bytes(), from, to)));
            }
            from = to;
        }
    }

    /// The bytes of one file.
    private static final class Image {
        private byte[] bytes = new byte[0];
        private int size;

        Image copy() {
            var copy = new Image();
            copy.bytes = Arrays.copyOf(bytes, size);
            copy.size = size;
            return copy;
        }

        void apply(RecordingDisk.Step step) {
            switch (step) {
                case RecordingDisk.Step.Write write -> {
                    int end = Math.toIntExact(write.position() + write.bytes().length);
                    if (end > bytes.length) {
                        bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
                    }
                    System.arraycopy(write.bytes(), 0, bytes, Math.toIntExact(write.position()), write.bytes().length);
                    size = Math.max(size, end);
                }
                case RecordingDisk.Step.Truncate truncate -> {
                    int shorter = Math.toIntExact(Math.min(size, truncate.size()));
                    Arrays.fill(bytes, shorter, size, (byte) 0);
                    size = shorter;
                }
                case RecordingDisk.Step.Force _ -> {
                    // Nothing moves; the caller knows what it means.
                }
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
