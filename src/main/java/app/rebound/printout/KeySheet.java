package app.rebound.printout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// One page that holds the recovery key of a workbook. All words are in `language`.
///
/// @param title of the page, also in the file's metadata
/// @param about what the page is, a paragraph each
/// @param workbook the workbook's name
/// @param groups of the key, in order
/// @param line the whole key in one run of characters, for copying
/// @param notes where to keep the page and what it opens, an item each
/// @param made the date in words
public record KeySheet(
        Locale language,
        String title,
        List<String> about,
        String workbookLabel,
        String workbook,
        String keyLabel,
        List<String> groups,
        String lineLabel,
        String line,
        String notesLabel,
        List<String> notes,
        String made,
        LocalDate day) {
    /// How many groups stand in a row of the page.
    static final int COLUMNS = 3;

    public KeySheet {
        about = List.copyOf(about);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /// Says what it is and not what it holds.
    @Override
    public String toString() {
        return "KeySheet";
    }

    String tag() {
        return language.toLanguageTag();
    }

    int rows() {
        return (groups.size() + COLUMNS - 1) / COLUMNS;
    }

    List<String> row(int row) {
        return groups.subList(row * COLUMNS, Math.min(groups.size(), (row + 1) * COLUMNS));
    }

    /// The number of a group on the sheet, from 1.
    int number(int row, int column) {
        return row * COLUMNS + column + 1;
    }
}
