package app.rebound.cli;

import app.rebound.spelling.OrdinaryWords;
import app.rebound.text.Messages;
import app.rebound.vault.Vault;
import java.time.Clock;
import java.time.ZoneId;

/// What every command is given.
///
/// @param messages the language that the commands answer in, and that a printout has
/// @param secrets where a passphrase comes from
/// @param ordinary by which names are told from words
public record CliServices(
        Messages messages, Vault vault, Clock clock, ZoneId zone, SecretSource secrets, OrdinaryWords ordinary) {
    public CliServices(Messages messages, Vault vault, Clock clock, ZoneId zone, SecretSource secrets) {
        this(messages, vault, clock, zone, secrets, new OrdinaryWords());
    }

    /// Without anybody to ask for a passphrase.
    public CliServices(Messages messages, Vault vault, Clock clock, ZoneId zone) {
        this(messages, vault, clock, zone, SecretSource.none());
    }
}
