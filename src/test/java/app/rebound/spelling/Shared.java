package app.rebound.spelling;

import java.util.Locale;

/// The dictionaries, read once for all tests of a run.
final class Shared {
    static final Speller SPELLER = new Speller(new Lexicons(), Locale.US);

    private Shared() {}
}
