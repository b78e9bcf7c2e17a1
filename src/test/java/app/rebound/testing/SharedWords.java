package app.rebound.testing;

import app.rebound.spelling.OrdinaryWords;

/// The bundled dictionaries, read once for all tests of a process; they never change, and to read them takes longer
/// than most tests.
public final class SharedWords {
    public static final OrdinaryWords ORDINARY = new OrdinaryWords();

    private SharedWords() {}
}
