package app.rebound.printout;

import app.rebound.card.Card;
import app.rebound.card.Field;
import app.rebound.id.Noun;
import app.rebound.ledger.LedgerLine;
import app.rebound.ledger.LedgerSums;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What it cost and what it gave: a table for each side, and the money of both.
final class LedgerChapter implements ChapterSource {
    private final ChapterWords words;

    LedgerChapter(ChapterWords words) {
        this.words = words;
    }

    @Override
    public List<Named> things(Material material) {
        return material.cards(Noun.LEDGER_LINE).stream().map(words::named).toList();
    }

    @Override
    public Part part(Wanted wanted, Material chosen) {
        List<Card> lines = chosen.cards(Noun.LEDGER_LINE);
        List<Part.Section> sections = new ArrayList<>();
        for (String side :
                Stream.concat(LedgerLine.SIDE.options().stream(), Stream.of("")).toList()) {
            List<Card> of = lines.stream()
                    .filter(line -> line.values().choice(LedgerLine.SIDE).equals(side))
                    .toList();
            if (!of.isEmpty()) {
                String heading = side.isEmpty() ? "card.ledger-line.title" : "card.ledger-line.side." + side;
                sections.add(new Part.Section(
                        side.isEmpty() ? "ledger" : "ledger-" + side, words.get(heading), "", List.of(table(of))));
            }
        }
        LedgerSums sums = LedgerSums.of(lines);
        if (sums.spent().signum() != 0 || sums.gained().signum() != 0) {
            NumberFormat format = NumberFormat.getNumberInstance(words.locale());
            String money = words.get("ledger.money", format.format(sums.spent()), format.format(sums.gained()));
            sections.add(new Part.Section(
                    "ledger-money",
                    words.get("card.ledger-line.area.money"),
                    "",
                    List.of(new Block.Bullets(List.of(money)))));
        }
        return wanted.chapter(sections);
    }

    /// A column that nothing stands in is left out.
    private Block table(List<Card> lines) {
        List<Field> columns = Stream.<Field>of(
                        LedgerLine.TITLE, LedgerLine.AREA, LedgerLine.WEIGHT, LedgerLine.AMOUNT, LedgerLine.NOTE)
                .filter(field -> field.equals(LedgerLine.TITLE)
                        || lines.stream()
                                .anyMatch(line -> !words.said(line, field).isEmpty()))
                .toList();
        return new Block.Table(
                columns.stream()
                        .map(field -> words.get("printout.ledger." + field.name()))
                        .toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(field ->
                                        field.equals(LedgerLine.TITLE) ? words.title(line) : words.said(line, field))
                                .toList())
                        .toList());
    }
}
