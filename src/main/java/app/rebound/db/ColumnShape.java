package app.rebound.db;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How values of one column are written as plain values (text, number, truth value) and read back, without loss.
///
/// @param name in lower case
/// @param type the database's name of the type, in upper case
/// @param isNullable whether it may hold nothing
/// @param hasDefault whether a row may leave it out
/// @param length most characters, bytes or digits
/// @param scale digits after the point; of a time, digits of its seconds
public record ColumnShape(String name, String type, boolean isNullable, boolean hasDefault, long length, int scale) {
    /// What a value that does not belong here is refused with; it says nothing of the value.
    public static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfit(ColumnShape cell) {
            super("a value does not belong into a column of type " + cell.type);
        }
    }

    /// The value in its one form: text, `Long`, `Double`, `BigDecimal` or `Boolean`; null for nothing.
    ///
    /// @param value as a file gave it
    /// @throws Unfit when it does not belong into this column
    public @Nullable Object canonical(@Nullable Object value) {
        if (value == null) {
            if (!isNullable) {
                throw new Unfit(this);
            }
            return null;
        }
        try {
            return switch (type) {
                case "CHARACTER VARYING" -> bounded(text(value));
                case "UUID" -> uuid(text(value)).toString();
                case "TIMESTAMP WITH TIME ZONE" -> exact(OffsetDateTime.parse(text(value)));
                case "TIMESTAMP" -> exact(LocalDateTime.parse(text(value)));
                case "TIME" -> exact(LocalTime.parse(text(value)));
                case "DATE" -> exact(LocalDate.parse(text(value)));
                case "BOOLEAN" -> truth(value);
                case "INTEGER" -> Long.valueOf(whole(value).intValueExact());
                case "BIGINT" -> whole(value).longValueExact();
                case "DOUBLE PRECISION" -> real(value);
                case "NUMERIC" -> decimal(value);
                case "BINARY VARYING" ->
                    HexFormat.of().formatHex(bounded(HexFormat.of().parseHex(text(value))));
                case "BINARY LARGE OBJECT" ->
                    Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text(value)));
                default -> throw new Unfit(this);
            };
        } catch (DateTimeParseException | ArithmeticException | IllegalArgumentException e) {
            throw new Unfit(this);
        }
    }

    private String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new Unfit(this);
    }

    private String bounded(String text) {
        if (text.length() > length) {
            throw new Unfit(this);
        }
        return text;
    }

    private byte[] bounded(byte[] bytes) {
        if (bytes.length > length) {
            throw new Unfit(this);
        }
        return bytes;
    }

    /// The library takes shortened ids too, so that one id would have two forms.
    private UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != id.toString().length()) {
            throw new Unfit(this);
        }
        return id;
    }

    /// The database would round what is finer than it keeps, and then the row would not be what was read.
    private String exact(Temporal time) {
        int digits = scale;
        long unit = (long) Math.pow(10, 9 - digits);
        boolean isTooFine =
                time.isSupported(ChronoField.NANO_OF_SECOND) && time.getLong(ChronoField.NANO_OF_SECOND) % unit != 0;
        int year = time.isSupported(ChronoField.YEAR) ? time.get(ChronoField.YEAR) : 0;
        if (isTooFine || Math.abs(year) > 999_999) {
            throw new Unfit(this);
        }
        return time.toString();
    }

    private Boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new Unfit(this);
    }

    private BigDecimal whole(Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof BigInteger) {
            return new BigDecimal(value.toString());
        }
        throw new Unfit(this);
    }

    private Double real(Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new Unfit(this);
    }

    private BigDecimal decimal(Object value) {
        if (!(value instanceof Number)) {
            throw new Unfit(this);
        }
        BigDecimal exact = value instanceof Double real ? BigDecimal.valueOf(real) : new BigDecimal(value.toString());
        BigDecimal scaled = exact.setScale(scale, RoundingMode.UNNECESSARY);
        if (scaled.precision() > length) {
            throw new Unfit(this);
        }
        return scaled;
    }

    /// The value of the `at`-th column of a row, in its one form.
    @Nullable
    Object read(ResultSet row, int at) throws SQLException {
        Object value = switch (type) {
            case "CHARACTER VARYING" -> row.getString(at);
            case "UUID" -> told(row.getObject(at, UUID.class));
            case "TIMESTAMP WITH TIME ZONE" -> told(row.getObject(at, OffsetDateTime.class));
            case "TIMESTAMP" -> told(row.getObject(at, LocalDateTime.class));
            case "TIME" -> told(row.getObject(at, LocalTime.class));
            case "DATE" -> told(row.getObject(at, LocalDate.class));
            case "BOOLEAN" -> row.getBoolean(at);
            case "INTEGER", "BIGINT" -> row.getLong(at);
            case "DOUBLE PRECISION" -> row.getDouble(at);
            case "NUMERIC" -> row.getBigDecimal(at);
            case "BINARY VARYING" -> hex(row.getBytes(at));
            case "BINARY LARGE OBJECT" -> base64(row.getBytes(at));
            default -> throw new Unfit(this);
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable String told(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    /// Puts a value in its one form into a statement.
    void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.NULL);
            case String text -> statement.setObject(at, stored(text));
            default -> statement.setObject(at, value);
        }
    }

    private Object stored(String text) {
        return switch (type) {
            case "UUID" -> UUID.fromString(text);
            case "TIMESTAMP WITH TIME ZONE" -> OffsetDateTime.parse(text);
            case "TIMESTAMP" -> LocalDateTime.parse(text);
            case "TIME" -> LocalTime.parse(text);
            case "DATE" -> LocalDate.parse(text);
            case "BINARY VARYING" -> HexFormat.of().parseHex(text);
            case "BINARY LARGE OBJECT" -> Base64.getDecoder().decode(text);
            default -> text;
        };
    }
}
