package app.rebound.cli;

import app.rebound.text.Messages;
import app.rebound.vault.Vault;
import java.time.Clock;
import java.time.ZoneId;

/// What every command is given.
///
/// @param messages the language that the commands answer in, and that a printout has
/// @param secrets where a passphrase comes from
public record CliServices(Messages messages, Vault vault, Clock clock, ZoneId zone, SecretSource secrets) {
    /// Without anybody to ask for a passphrase.
    public CliServices(Messages messages, Vault vault, Clock clock, ZoneId zone) {
        this(messages, vault, clock, zone, SecretSource.none());
    }
}
