package app.rebound.app;

import app.rebound.composer.ComposerController;
import app.rebound.composer.Drafts;
import app.rebound.composer.Outlets;
import app.rebound.composer.Press;
import app.rebound.printer.PrinterService;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.PrintoutKind;
import app.rebound.printout.ReaderDefaults;
import app.rebound.show.NotesController;
import app.rebound.show.ShowController;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The screens around printouts; what was chosen on one is shown on the next.
final class PrintoutScreens {
    private final WorkbookServices services;
    private final Surroundings surroundings;
    private final PdfWriter writer;
    private final FileDialogs dialogs;
    private final OrdinaryWords ordinary;
    private final Drafts drafts = new Drafts();

    PrintoutScreens(
            WorkbookServices services,
            Surroundings surroundings,
            PdfWriter writer,
            FileDialogs dialogs,
            OrdinaryWords ordinary) {
        this.services = services;
        this.surroundings = surroundings;
        this.writer = writer;
        this.dialogs = dialogs;
        this.ordinary = ordinary;
    }

    private PrintoutComposer composer() {
        return new PrintoutComposer(
                surroundings.messages(), services.program(), services.feelings(), ordinary, surroundings.zone());
    }

    /// Where a printout of that setback is put together; null for the one worked on last.
    Screen printouts(@Nullable UUID setback) {
        return new ComposerController(
                surroundings,
                services.setbacks(),
                new Press(services.printouts(), composer(), writer, services.printed(), services.program()),
                services.namedPrintouts(),
                new Outlets(dialogs, new PrinterService(), new SystemViewer()),
                drafts,
                setback);
    }

    /// What was chosen last, large and one part at a time; of that setback only, where there is one.
    Screen show(@Nullable UUID setback) {
        return new ShowController(
                surroundings,
                services.printouts(),
                composer(),
                services.heard(),
                () -> toShow(setback),
                () -> surroundings.navigator().go(new Place.Printouts(setback)));
    }

    private @Nullable PrintoutChoice toShow(@Nullable UUID setback) {
        return drafts.last()
                .filter(one -> setback == null || Objects.equals(one.setback(), setback))
                .orElseGet(() -> usual(setback));
    }

    /// What is shown to a mentor until the person chooses otherwise; null where there is no setback.
    private @Nullable PrintoutChoice usual(@Nullable UUID setback) {
        return services.setbacks().all().stream()
                .filter(one -> setback == null || one.id().equals(setback))
                .findFirst()
                .map(one -> ReaderDefaults.choice(
                        PrintoutKind.DOCUMENT,
                        one.id(),
                        PrintoutChoice.Reader.MENTOR,
                        services.program(),
                        PageStyle.upright(Paper.A4),
                        surroundings.messages().locale()))
                .orElse(null);
    }

    /// Where handwritten notes on a copy are typed in.
    Screen notes() {
        return new NotesController(surroundings, services.printed(), services.setbacks(), services.heard());
    }
}
