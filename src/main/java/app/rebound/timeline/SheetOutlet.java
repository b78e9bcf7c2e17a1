package app.rebound.timeline;

import app.rebound.ui.FileDialogs;

/// What it takes to write a timeline into a file.
public record SheetOutlet(SheetReader reader, SheetMaker maker, FileDialogs dialogs) {}
