package app.rebound.exchange;

import app.rebound.interchange.inflow.InflowReport;
import app.rebound.interchange.inflow.RefusalWords;
import app.rebound.text.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// Says what a journal would bring in, and what it did.
final class JournalInWords {
    private final Messages messages;

    JournalInWords(Messages messages) {
        this.messages = messages;
    }

    Arriving.Previewed preview(InflowReport report) {
        return new Arriving.Previewed(
                messages.get(
                        "inflow.preview",
                        report.name(),
                        messages.get("inflow.kind." + report.kind().id())),
                lines(report),
                refusals(report),
                report.added() == 0);
    }

    private List<String> lines(InflowReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("inflow.new", report.added()));
        LocalDate first = report.first();
        LocalDate last = report.last();
        if (first != null && last != null) {
            lines.add(messages.get("inflow.days", day(first), day(last)));
        }
        add(lines, "inflow.known", report.known());
        add(lines, "inflow.attachments", report.attachments());
        add(lines, "inflow.left-out", report.leftOut());
        add(lines, "inflow.refused-count", report.refused());
        if (report.stop() != null) {
            lines.add(messages.get(report.stop().key()));
        }
        return lines;
    }

    private void add(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(messages.get(key, count));
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }

    /// A line for each thing that was not taken in.
    List<String> refusals(InflowReport report) {
        return new RefusalWords(messages).of(report.refusals(), report.refused());
    }

    /// What became of it, once it is in.
    String done(InflowReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("inflow.done", report.name(), report.added()));
        add(lines, "inflow.known", report.known());
        add(lines, "inflow.refused-count", report.refused());
        return String.join("\n", lines);
    }
}
