package app.rebound.protect;

import app.rebound.printer.PrinterService;
import app.rebound.printout.PdfWriter;
import app.rebound.setback.SetbackKind;
import app.rebound.testing.NoDialogs;
import app.rebound.testing.OpenBook;
import app.rebound.testing.TestVault;
import app.rebound.vault.Keys;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.print.PrintService;

/// A workbook with some writing, the page about its passphrase, and a place to save to.
final class Desk implements AutoCloseable {
    static final String PASSPHRASE = "a harbour in the rain at six";

    private PrinterService printers = new PrinterService(() -> new PrintService[0], () -> null);
    private final OpenBook book;
    private final OfferService offers;
    private Path target;

    Desk(Path folder) {
        book = new OpenBook(folder.resolve("My harbour"));
        offers = new OfferService(book.database(), book.workbook().keys());
        target = folder.resolve("sheet.pdf");
        book.answer(
                book.addSetback("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null),
                "the-moment",
                "in the lift");
    }

    OpenBook book() {
        return book;
    }

    OfferService offers() {
        return offers;
    }

    Keys keys() {
        return book.workbook().keys();
    }

    Path target() {
        return target;
    }

    void saveTo(Path place) {
        target = place;
    }

    void protect() {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            keys().protect(passphrase);
        }
    }

    boolean fits(String passphrase) {
        try (Passphrase given = Passphrase.of(passphrase.toCharArray())) {
            return keys().fits(given);
        }
    }

    /// Closes the workbook and opens it with a passphrase, as the next sitting would.
    Workbook reopened(String passphrase) {
        Path folder = book.folder();
        book.close();
        try (Passphrase given = Passphrase.of(passphrase.toCharArray())) {
            return TestVault.at(book.clock()).open(folder, given);
        }
    }

    /// Prints by this from now on.
    void printBy(PrinterService service) {
        printers = service;
    }

    ProtectController make(Locale locale) {
        return new ProtectController(
                book.surroundings(locale),
                book.workbook(),
                offers,
                new WaysOut(new PdfWriter(), printers, new Answers()));
    }

    @Override
    public void close() {
        book.close();
    }

    private final class Answers extends NoDialogs {
        @Override
        public Optional<Path> chooseTarget(String title, String name) {
            return Optional.of(target);
        }
    }
}
