package app.rebound.interchange.archive;

import app.rebound.db.TableShape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a row is called before anybody knows what it is: by the first of the columns that usually say it.
final class RowTitle {
    private static final List<String> COLUMNS = List.of("title", "name", "word", "text", "words");

    private RowTitle() {}

    /// One line; empty where nothing says it.
    static String of(TableShape shape, Map<String, @Nullable Object> row) {
        return COLUMNS.stream()
                .filter(shape::has)
                .map(column -> row.get(column) instanceof String text ? text.strip() : "")
                .filter(text -> !text.isEmpty())
                .findFirst()
                .flatMap(text -> text.lines().findFirst())
                .orElse("");
    }
}
