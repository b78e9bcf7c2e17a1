package app.rebound.interchange.archive;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.AesVersion;
import net.lingala.zip4j.model.enums.CompressionLevel;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/// A zip with one file in it, encrypted with AES-256 under a passphrase (WinZip's AE-2), as other programs open it.
///
/// The names inside a zip are never encrypted; so what has names worth hiding is put in as one file.
public final class ProtectedZip {
    /// What gives the clear bytes to `out`.
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// A name and what a header may have beside it are at most 64 KiB each.
    private static final int LONGEST_HEAD = 256 * 1024;

    private ProtectedZip() {}

    /// Writes what `writing` gives; `out` stays open.
    ///
    /// @param name of the file inside
    /// @param passphrase overwritten by whoever calls
    public static void write(OutputStream out, String name, char[] passphrase, Writing writing) throws IOException {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setCompressionMethod(CompressionMethod.DEFLATE);
        parameters.setCompressionLevel(CompressionLevel.FASTEST);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        parameters.setAesVersion(AesVersion.TWO);
        var zip = new ZipOutputStream(new Unclosed(out), passphrase);
        zip.putNextEntry(parameters);
        writing.to(new Unclosed(zip));
        zip.closeEntry();
        zip.close();
    }

    /// Whether `in` begins with an encrypted entry; closes it.
    static boolean isProtected(InputStream in) throws IOException {
        byte[] head;
        try (in) {
            head = in.readNBytes(LONGEST_HEAD);
        }
        // From here on it is the file that is at fault, not the disk.
        try (var zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            LocalFileHeader header = zip.getNextEntry();
            return header != null && header.isEncrypted();
        } catch (ZipException e) {
            return e.getType() == ZipException.Type.WRONG_PASSWORD;
        } catch (IOException e) {
            return false;
        }
    }

    /// The clear bytes of the one file; reading to the end proves that they are what was written.
    ///
    /// @throws ArchiveFault when the passphrase is not its own
    static InputStream read(InputStream in, char[] passphrase) throws IOException {
        try {
            var zip = new ZipInputStream(in, passphrase);
            LocalFileHeader header = zip.getNextEntry();
            if (header == null || header.getEncryptionMethod() != EncryptionMethod.AES) {
                throw new ArchiveFault(ArchiveFault.Kind.FOREIGN);
            }
            return new Told(zip);
        } catch (ZipException e) {
            throw fault(e);
        }
    }

    private static ArchiveFault fault(ZipException e) {
        return new ArchiveFault(
                e.getType() == ZipException.Type.WRONG_PASSWORD
                        ? ArchiveFault.Kind.WRONG_PASSPHRASE
                        : ArchiveFault.Kind.DAMAGED);
    }

    /// Says what the library found in our own words.
    private static final class Told extends FilterInputStream {
        Told(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (ZipException e) {
                throw fault(e);
            }
        }
    }

    /// Lets whoever is done with a part not close the whole.
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
