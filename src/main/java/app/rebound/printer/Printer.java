package app.rebound.printer;

import javax.print.PrintService;

/// A printer that the system offers.
///
/// @param isUsual whether the system would take it unasked
public record Printer(PrintService service, boolean isUsual) {
    /// The name that the system gives it.
    public String name() {
        return service.getName();
    }
}
