package app.rebound.backup;

import java.util.function.BiConsumer;

/// What can be done on the page of backups.
///
/// @param onAsk asks before a backup is restored or removed
/// @param onConfirm does what was asked about
record BackupsActions(
        Runnable onBackUp,
        Runnable onRehearse,
        Runnable onChoosePlace,
        Runnable onForgetPlace,
        BiConsumer<BackupsModel.Kind, BackupRow> onAsk,
        Runnable onConfirm,
        Runnable onCancel,
        Runnable onPalette) {}
