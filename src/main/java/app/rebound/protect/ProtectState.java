package app.rebound.protect;

import app.rebound.vault.Protection;
import app.rebound.vault.Workbook;
import java.time.Instant;

/// What stands before a workbook at one moment.
///
/// @param isSheetDue whether the recovery sheet is to be offered
/// @param hasOldBackups whether there are backups left that open as the workbook did before it was encrypted anew
record ProtectState(Protection protection, boolean isSheetDue, boolean hasOldBackups) {
    static ProtectState read(Workbook workbook, OfferService offers, Instant now) {
        return new ProtectState(
                workbook.keys().protection(),
                offers.isDue(Offer.RECOVERY, now),
                workbook.backups().isRenewalDue());
    }
}
