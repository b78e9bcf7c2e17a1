package app.rebound.vault;

/// What opens a protected workbook: the passphrase, or the recovery key from the printed sheet.
///
/// Closing it overwrites its characters; it cannot be used afterwards.
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryKey {
    @Override
    void close();
}
