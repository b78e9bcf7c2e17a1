package app.rebound.cli;

/// What the command line ends with.
enum ExitCode {
    DONE(0),
    /// Something no one foresaw.
    BUG(1),
    /// The words of the command are off, or name nothing that is there.
    USAGE(2),
    /// The workbook cannot be opened or made, or a check found damage.
    WORKBOOK(3),
    /// The file to be written cannot be.
    TARGET(4),
    /// A file that was to be brought in was refused, or not all of it went in.
    INPUT(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
