package app.rebound.printout;

import java.util.ArrayList;
import java.util.List;

/// Shares the width of a table among its columns.
final class ColumnWidths {
    /// Text longer than this is broken into lines anyway.
    private static final int LONG = 36;

    private static final int SHORTEST = 5;

    private ColumnWidths() {}

    /// One whole number of hundredths a column, together 100; empty for a table without columns.
    static List<Integer> of(Block.Table table) {
        int columns = table.head().size();
        double[] wanted = new double[columns];
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            wanted[column] = Math.max(SHORTEST, wanted(table.head().get(column)));
            for (List<String> row : table.rows()) {
                if (column < row.size()) {
                    wanted[column] = Math.max(wanted[column], wanted(row.get(column)));
                }
            }
            sum += wanted[column];
        }
        List<Integer> widths = new ArrayList<>();
        int given = 0;
        for (int column = 0; column < columns; column++) {
            int width = column == columns - 1 ? 100 - given : (int) Math.round(100 * wanted[column] / sum);
            widths.add(width);
            given += width;
        }
        return widths;
    }

    private static int wanted(String cell) {
        int longest = 0;
        for (String word : cell.split("\\s+")) {
            longest = Math.max(longest, Math.min(LONG, word.length()));
        }
        return Math.max(longest, Math.min(LONG, cell.length())) + 2;
    }
}
