package app.rebound.protect;

import app.rebound.printout.KeySheet;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.time.LocalDate;
import java.util.List;

/// Puts the words of the recovery sheet around its key.
final class SheetWords {
    private final Messages messages;

    SheetWords(Messages messages) {
        this.messages = messages;
    }

    /// @param workbook the name of the workbook's folder
    /// @param key nine groups with hyphens between them; stays as it is
    KeySheet sheet(String workbook, char[] key, LocalDate day) {
        String line = new String(key);
        return new KeySheet(
                messages.locale(),
                messages.get("protect.sheet.pdf.title"),
                List.of(messages.get("protect.sheet.pdf.what"), messages.get("protect.sheet.pdf.who")),
                messages.get("protect.sheet.pdf.workbook"),
                workbook,
                messages.get("protect.sheet.pdf.key"),
                List.of(line.split("-", -1)),
                messages.get("protect.sheet.pdf.line"),
                line,
                messages.get("protect.sheet.pdf.keep"),
                List.of(
                        messages.get("protect.sheet.pdf.place"),
                        messages.get("protect.sheet.pdf.apart"),
                        messages.get("protect.sheet.pdf.use"),
                        messages.get("protect.sheet.pdf.newer")),
                messages.get("protect.sheet.pdf.made", new DateWords(messages).of(FuzzyDate.ofDay(day))),
                day);
    }
}
