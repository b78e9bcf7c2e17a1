package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Puts the data key into a slot that only a secret opens, and takes it out again: AES-256-GCM.
///
/// Passphrase slot: memory in KiB (4 bytes), passes (4), lanes (4), salt (16), nonce (12), the key encrypted (48).
/// Recovery slot: nonce (12), the key encrypted (48). All before the nonce, the kind and the workbook's id are
/// associated data.
final class Wrapping {
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int SEALED = DataKey.BYTES + TAG;
    private static final int COST = 12;

    private Wrapping() {}

    static Header.Slot open(DataKey key) {
        return new Header.Slot(Header.Slot.Kind.OPEN, key.bytes());
    }

    static Header.Slot under(DataKey key, Passphrase passphrase, KeyCost cost, UUID workbook) {
        byte[] salt = random(SALT);
        byte[] parameters = ByteBuffer.allocate(COST + SALT)
                .putInt(cost.memory())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .array();
        byte[] typed = passphrase.bytes();
        byte[] wrapping = cost.derive(typed, salt);
        Arrays.fill(typed, (byte) 0);
        return slot(Header.Slot.Kind.PASSPHRASE, parameters, wrapping, key, workbook);
    }

    static Header.Slot under(DataKey key, RecoveryKey recovery, UUID workbook) {
        return slot(Header.Slot.Kind.RECOVERY, new byte[0], wrapping(recovery), key, workbook);
    }

    private static byte[] wrapping(RecoveryKey recovery) {
        byte[] bytes = recovery.bytes();
        byte[] wrapping = DataKey.derived(bytes, "recovery");
        Arrays.fill(bytes, (byte) 0);
        return wrapping;
    }

    private static Header.Slot slot(
            Header.Slot.Kind kind, byte[] parameters, byte[] wrapping, DataKey key, UUID workbook) {
        byte[] nonce = random(NONCE);
        byte[] clear = key.bytes();
        var content = new ByteArrayOutputStream();
        try {
            content.write(parameters);
            content.write(nonce);
            content.write(cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, associated(kind, parameters, workbook))
                    .doFinal(clear));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        } finally {
            Arrays.fill(clear, (byte) 0);
            Arrays.fill(wrapping, (byte) 0);
        }
        return new Header.Slot(kind, content.toByteArray());
    }

    /// The data key behind `slot`.
    ///
    /// @return empty when the secret is not the right one
    /// @throws WorkbookException.DamagedHeader when the slot cannot be one, or asks for more than is bearable
    static Optional<DataKey> open(Header.Slot slot, Secret secret, UUID workbook) {
        byte[] content = slot.content();
        return switch (secret) {
            case Passphrase passphrase -> {
                if (content.length != COST + SALT + NONCE + SEALED) {
                    throw new WorkbookException.DamagedHeader(null);
                }
                var numbers = ByteBuffer.wrap(content);
                var cost = new KeyCost(numbers.getInt(), numbers.getInt(), numbers.getInt());
                if (!cost.isBearable()) {
                    throw new WorkbookException.DamagedHeader(null);
                }
                byte[] typed = passphrase.bytes();
                byte[] wrapping = cost.derive(typed, Arrays.copyOfRange(content, COST, COST + SALT));
                Arrays.fill(typed, (byte) 0);
                yield unwrapped(slot.kind(), content, COST + SALT, wrapping, workbook);
            }
            case RecoveryKey recovery -> {
                if (content.length != NONCE + SEALED) {
                    throw new WorkbookException.DamagedHeader(null);
                }
                yield unwrapped(slot.kind(), content, 0, wrapping(recovery), workbook);
            }
        };
    }

    private static Optional<DataKey> unwrapped(
            Header.Slot.Kind kind, byte[] content, int at, byte[] wrapping, UUID workbook) {
        byte[] parameters = Arrays.copyOf(content, at);
        byte[] nonce = Arrays.copyOfRange(content, at, at + NONCE);
        try {
            byte[] clear = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, associated(kind, parameters, workbook))
                    .doFinal(content, at + NONCE, SEALED);
            var key = new DataKey(clear);
            Arrays.fill(clear, (byte) 0);
            return Optional.of(key);
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }

    private static byte[] associated(Header.Slot.Kind kind, byte[] parameters, UUID workbook) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(kind.code());
            out.writeLong(workbook.getMostSignificantBits());
            out.writeLong(workbook.getLeastSignificantBits());
            out.write(parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
