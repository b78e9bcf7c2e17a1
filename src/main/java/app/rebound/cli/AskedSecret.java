package app.rebound.cli;

import app.rebound.fault.WorkbookException;

/// A passphrase beside the workbook's: of a file that is written or read.
final class AskedSecret {
    private AskedSecret() {}

    /// What a person types at a console; without one the next line of standard input.
    ///
    /// @return overwritten by the caller
    /// @throws WorkbookException.Locked when nothing is given
    static char[] of(CliServices services, String words) {
        char[] typed = services.secrets()
                .console()
                .apply(words)
                .orElseGet(() -> services.secrets().line());
        if (typed.length == 0) {
            throw new WorkbookException.Locked();
        }
        return typed;
    }
}
