package app.rebound.printer;

import app.rebound.ui.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Asks for a printer beside what is to be printed, prints, and says what became of it.
public final class PrinterController {
    /// Makes what is to be printed.
    @FunctionalInterface
    public interface Document {
        /// Hands the document to `then` on the drawing thread; where there is none, says why and runs `failed`.
        void make(Consumer<byte[]> then, Runnable failed);
    }

    private final Surroundings surroundings;
    private final PrinterService printers;
    private final Document document;
    private final PrinterModel model = new PrinterModel();
    private final PrinterPane pane;

    /// Asks how many copies and which sides, too.
    ///
    /// @param document made anew for each print; overwritten when it is printed
    public PrinterController(Surroundings surroundings, PrinterService printers, Document document) {
        this(surroundings, printers, document, true);
    }

    private PrinterController(Surroundings surroundings, PrinterService printers, Document document, boolean asksHow) {
        this.surroundings = surroundings;
        this.printers = printers;
        this.document = document;
        this.pane = new PrinterPane(surroundings.messages(), model, asksHow, this::print, this::close);
    }

    /// For one sheet of which one copy is wanted.
    ///
    /// @param document made anew for each print; overwritten when it is printed
    public static PrinterController ofOneSheet(Surroundings surroundings, PrinterService printers, Document document) {
        return new PrinterController(surroundings, printers, document, false);
    }

    /// Takes no room until printing is asked for.
    public Region region() {
        return pane;
    }

    /// Looks for printers and asks which.
    public void open() {
        model.stateProperty().set(new PrinterModel.State.Looking());
        surroundings.tasks().compute(printers::all, this::show, fault -> {
            close();
            surroundings.fault(fault);
        });
    }

    private void show(List<Printer> found) {
        if (model.stateProperty().get() instanceof PrinterModel.State.Looking) {
            model.stateProperty()
                    .set(found.isEmpty() ? new PrinterModel.State.NoPrinter() : new PrinterModel.State.Choice(found));
        }
    }

    private void print(Printer printer, PrintWishes wishes) {
        model.stateProperty().set(new PrinterModel.State.Printing(printer));
        document.make(pdf -> print(pdf, printer, wishes), this::close);
    }

    private void print(byte[] pdf, Printer printer, PrintWishes wishes) {
        surroundings
                .tasks()
                .compute(
                        () -> {
                            try {
                                return printers.print(
                                        pdf,
                                        printer,
                                        wishes,
                                        surroundings.messages().get("app.name"));
                            } finally {
                                Arrays.fill(pdf, (byte) 0);
                            }
                        },
                        outcome -> model.stateProperty()
                                .set(
                                        outcome == PrinterService.Outcome.SENT
                                                ? new PrinterModel.State.Sent(printer)
                                                : new PrinterModel.State.Refused(printer)),
                        fault -> {
                            close();
                            surroundings.fault(fault);
                        });
    }

    /// Takes the question away.
    public void close() {
        model.stateProperty().set(new PrinterModel.State.Closed());
    }
}
