package app.rebound.protect;

import javafx.scene.layout.Region;

/// What the person can do while a recovery sheet is made. Whoever is handed characters overwrites them.
interface SheetMoves {
    /// Draws a new key and shows it.
    void make();

    /// The new key as it stands on the sheet, once more.
    ///
    /// @return empty when there is none
    char[] characters();

    /// Saves the page as a PDF.
    void save();

    /// Asks for a printer and prints the page.
    void print();

    /// Where the printer is asked for.
    Region printer();

    /// Hides the key and asks for one of its groups.
    void askBack();

    /// Puts the sheet in force when `typed` is the group that was asked for.
    void confirm(char[] typed);
}
