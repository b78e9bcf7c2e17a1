package app.rebound.composer;

import app.rebound.printer.DocumentViewer;
import app.rebound.printer.PrinterService;
import app.rebound.ui.FileDialogs;

/// The ways on which a document leaves the workbook.
public record Outlets(FileDialogs dialogs, PrinterService printers, DocumentViewer viewer) {}
