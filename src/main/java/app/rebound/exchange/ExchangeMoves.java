package app.rebound.exchange;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What can be done on the page.
///
/// @param onSave is handed the passphrase and the same once more, both empty for none; overwrites them
/// @param onChoose asks for a file to bring in
/// @param onUnlock is handed the passphrase of that file; overwrites it
record ExchangeMoves(
        BiConsumer<char[], char[]> onSave,
        Runnable onChoose,
        Consumer<char[]> onUnlock,
        Runnable onJoin,
        Runnable onCancel,
        Runnable onPalette) {}
