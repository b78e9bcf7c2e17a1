package app.rebound.evidence.table;

import app.rebound.evidence.Columns;
import java.util.List;

/// The beginning of a table.
///
/// @param header the names of the columns; those of the first row where it holds none
/// @param rows the first ones below it
/// @param guess which column seems to hold what
public record TableSample(List<String> header, List<List<String>> rows, Columns guess) {
    public TableSample {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
