package app.rebound.protect;

import app.rebound.printer.PrinterService;
import app.rebound.printout.PdfWriter;
import app.rebound.ui.FileDialogs;

/// How a recovery sheet leaves the program: as a PDF, on paper, to a place that the person chooses.
public record WaysOut(PdfWriter writer, PrinterService printers, FileDialogs dialogs) {}
