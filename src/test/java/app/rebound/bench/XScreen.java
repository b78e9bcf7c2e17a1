package app.rebound.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// A display that nobody sees (Xvfb), whose picture is read out of the memory it shares, at no cost to what is
/// measured.
final class XScreen implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    /// Rows of pixels from one that is looked at to the next.
    private static final int STEP = 6;
    private static final int PIXEL = 4;

    private final Process process;
    private final String display;
    private final ByteBuffer picture;
    private final int start;

    private XScreen(Process process, String display, ByteBuffer picture) {
        this.process = process;
        this.display = display;
        this.picture = picture;
        // The head of an X window dump: its own length, then, in the twentieth word, the colours that follow it.
        start = picture.getInt(0) + picture.getInt(19 * 4) * 12;
    }

    /// @param folder for the shared memory
    static XScreen open(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-fbdir",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new StringBuilder();
        var reader = new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII);
        for (int next = reader.read(); next >= '0'; next = reader.read()) {
            said.append((char) next);
        }
        try (var channel = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            return new XScreen(
                    process,
                    ":" + said,
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, Files.size(folder.resolve("Xvfb_screen0"))));
        }
    }

    String display() {
        return display;
    }

    /// Some rows of what is to be seen now.
    byte[][] look() {
        var rows = new byte[HEIGHT / STEP][WIDTH * PIXEL];
        for (int row = 0; row < rows.length; row++) {
            picture.get(start + row * STEP * WIDTH * PIXEL, rows[row]);
        }
        return rows;
    }

    /// Whether something is drawn that is more than a ground and its edges.
    static boolean isPainted(byte[][] rows) {
        Set<Integer> colours = new HashSet<>();
        for (byte[] row : rows) {
            ByteBuffer pixels = ByteBuffer.wrap(row);
            for (int x = 0; x < WIDTH; x += 4) {
                colours.add(pixels.getInt(x * PIXEL));
            }
        }
        return colours.size() > 4;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
