package app.rebound.printer;

import javax.print.PrintService;

/// A printer that the system offers.
///
/// @param isUsual whether the system would take it unasked
/// @param hasBothSides whether it can print on the back of a sheet too
public record Printer(PrintService service, boolean isUsual, boolean hasBothSides) {
    /// The name that the system gives it.
    public String name() {
        return service.getName();
    }
}
