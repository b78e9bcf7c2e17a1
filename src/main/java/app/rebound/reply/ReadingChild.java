package app.rebound.reply;

import app.rebound.fault.QuietLogging;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The process that reads foreign files: it takes each from its input, answers on its output, and opens nothing else.
public final class ReadingChild {
    private ReadingChild() {}

    /// Serves until its input ends; [ReadingProcess] starts it.
    ///
    /// @throws IOException when the pipes break
    public static void main(String[] arguments) throws IOException {
        QuietLogging.choose();
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        out.write(Wire.HELLO);
        out.flush();
        try {
            while (true) {
                Regions regions = Wire.readRegions(in);
                byte[] answer = answer(Wire.readFile(in), regions);
                out.writeInt(answer.length);
                out.write(answer);
                out.flush();
            }
        } catch (EOFException e) {
            // Nobody asks any more.
        }
    }

    /// Whatever a file does to the reader, memory and stack included, becomes an outcome.
    @SuppressWarnings("CatchThrowable")
    private static byte[] answer(byte[] pdf, Regions regions) {
        try {
            ForeignFile file = ForeignPdf.read(pdf, regions);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            answer.write(Outcome.READ.code());
            Wire.writeAnswer(new DataOutputStream(answer), file);
            return answer.size() > Wire.MOST_ANSWER ? only(Outcome.TOO_MUCH) : answer.toByteArray();
        } catch (InvalidPasswordException e) {
            return only(Outcome.ENCRYPTED);
        } catch (OutOfMemoryError | StackOverflowError | ForeignPdf.TooMuchException e) {
            return only(Outcome.TOO_MUCH);
        } catch (Throwable e) {
            return only(Outcome.DAMAGED);
        }
    }

    private static byte[] only(Outcome outcome) {
        return new byte[] {outcome.code()};
    }
}
