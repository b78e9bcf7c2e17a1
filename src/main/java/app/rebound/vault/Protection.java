package app.rebound.vault;

/// What stands between a stranger and a workbook.
///
/// @param hasPassphrase whether it opens with a passphrase only
/// @param hasRecovery whether there is a recovery sheet that opens it too
public record Protection(boolean hasPassphrase, boolean hasRecovery) {
    static Protection of(Header header) {
        return new Protection(
                header.slot(Header.Slot.Kind.OPEN).isEmpty(),
                header.slot(Header.Slot.Kind.RECOVERY).isPresent());
    }
}
