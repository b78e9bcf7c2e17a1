package app.rebound.protect;

/// What the person can do on the page about passphrase and recovery sheet. Whoever is handed characters overwrites
/// them.
interface ProtectMoves {
    /// The new passphrase as it stands while it is typed.
    void typed(char[] passphrase);

    /// Asks for a passphrase of random words.
    void suggest();

    void protect(char[] passphrase, char[] again);

    /// Changes the passphrase.
    ///
    /// @param present the passphrase or the recovery key
    void change(char[] present, char[] passphrase, char[] again);

    void renew(char[] present);

    /// Takes the passphrase away.
    ///
    /// @param present the passphrase or the recovery key
    void remove(char[] present);

    /// Makes the recovery sheet worthless.
    void retire();

    /// Opens a form, or goes back from one.
    void open(ProtectModel.Step step);

    /// Not now: the recovery sheet.
    void putSheetOff();

    /// What can be done with a new recovery key.
    SheetMoves sheet();
}
