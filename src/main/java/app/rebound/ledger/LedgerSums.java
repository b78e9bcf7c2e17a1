package app.rebound.ledger;

import app.rebound.card.Card;
import java.math.BigDecimal;
import java.util.List;

/// What the lines of a ledger come to: how heavy each kind of cost and gain is, and the money of both sides.
///
/// @param rows one a kind, in the order of the choice; lines that name no kind or side are in none
/// @param spent the amounts of money on the side of the cost
/// @param gained the amounts of money on the side of the gain
public record LedgerSums(List<Row> rows, BigDecimal spent, BigDecimal gained) {
    /// How heavy one kind is on both sides: the weights of its lines, 1 for a line that says none.
    public record Row(String area, int cost, int gain) {}

    public LedgerSums {
        rows = List.copyOf(rows);
    }

    public static LedgerSums of(List<Card> lines) {
        return new LedgerSums(
                LedgerLine.AREA.options().stream()
                        .map(area -> new Row(area, weight(lines, "cost", area), weight(lines, "gain", area)))
                        .toList(),
                money(lines, "cost"),
                money(lines, "gain"));
    }

    /// The heaviest side of any row; at least 1.
    int heaviest() {
        int most = 1;
        for (Row row : rows) {
            most = Math.max(most, Math.max(row.cost(), row.gain()));
        }
        return most;
    }

    boolean isEmpty() {
        return rows.stream().allMatch(row -> row.cost() == 0 && row.gain() == 0);
    }

    private static int weight(List<Card> lines, String side, String area) {
        int sum = 0;
        for (Card line : lines) {
            if (line.values().is(LedgerLine.SIDE, side) && line.values().is(LedgerLine.AREA, area)) {
                Integer weight = line.values().number(LedgerLine.WEIGHT);
                sum += weight == null ? 1 : weight;
            }
        }
        return sum;
    }

    private static BigDecimal money(List<Card> lines, String side) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Card line : lines) {
            BigDecimal amount = line.values().amount(LedgerLine.AMOUNT);
            if (amount != null
                    && line.values().is(LedgerLine.SIDE, side)
                    && line.values().is(LedgerLine.AREA, "money")) {
                sum = sum.add(amount);
            }
        }
        return sum;
    }
}
