package app.rebound.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes rows as comma-separated values (RFC 4180) that a spreadsheet opens without running anything.
///
/// A cell that begins like a formula (`=`, `+`, `-`, `@`, a tab or a line end, see OWASP "CSV Injection") or with an
/// apostrophe gets an apostrophe before it, which spreadsheets show as plain text; one apostrophe at the beginning is
/// to be taken away when the file is read again. Whole numbers stay as they are.
public final class CsvWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern DANGEROUS = Pattern.compile("[=+\\-@\\t\\r\\n'].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private CsvWriter() {}

    /// The bytes of a file in UTF-8.
    ///
    /// @param hasMark whether it begins with a byte order mark, by which some spreadsheets know UTF-8
    public static byte[] bytes(List<List<String>> rows, boolean hasMark) {
        String text = rows.stream()
                .map(row -> row.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
        return ((hasMark ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
