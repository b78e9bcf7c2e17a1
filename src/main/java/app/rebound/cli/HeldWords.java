package app.rebound.cli;

import app.rebound.text.Messages;
import app.rebound.vault.BackupContents;

/// Says in one line what a backup holds.
final class HeldWords {
    private HeldWords() {}

    static String of(Messages messages, BackupContents held) {
        return messages.get("cli.holds", held.setbacks(), held.answers(), held.events(), held.people(), held.entries());
    }
}
