package app.rebound.interchange.out;

import app.rebound.calendar.CalendarText;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.interchange.archive.Exported;
import app.rebound.interchange.archive.ProtectedZip;
import app.rebound.plan.CalendarWriter;
import app.rebound.plan.Dated;
import app.rebound.session.SessionService;
import app.rebound.sheet.CsvWriter;
import app.rebound.text.Messages;
import app.rebound.timeline.Event;
import app.rebound.timeline.SheetChoice;
import app.rebound.timeline.SheetKind;
import app.rebound.timeline.SheetPaper;
import app.rebound.timeline.SheetReader;
import app.rebound.vault.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Writes a workbook in open forms; it is only read. Every file is there whole or not at all.
public final class ExportService {
    private static final int TOLD_EVERY = 200;

    private final OutServices services;
    private final ArchiveService archives;
    private final SheetReader sheets;
    private final Messages messages;

    /// @param messages in whose language the files are
    public ExportService(OutServices services, ArchiveService archives, SheetReader sheets, Messages messages) {
        this.services = services;
        this.archives = archives;
        this.sheets = sheets;
        this.messages = messages;
    }

    /// Writes it to `target`. A file that is there is replaced; a folder has to be a new one.
    ///
    /// @param passphrase null for a file that anyone can read; the caller overwrites it; folders have none
    /// @param progress told now and then how many things are written
    /// @throws WorkbookException.Occupied when a folder is there already
    /// @throws WorkbookException when the place refuses it; what was there is untouched then
    public ExportReport write(Path target, ExportChoice choice, char @Nullable [] passphrase, IntConsumer progress) {
        if (choice.format() == OpenFormat.JSON) {
            Exported all = archives.write(target, choice.now(), passphrase, progress);
            return new ExportReport(OpenFormat.JSON, all.rows(), all.attachments(), all.missing());
        }
        var counting = new Counting(choice.format(), progress);
        if (choice.format().isFolder()) {
            if (passphrase != null) {
                throw new IllegalArgumentException("a folder has no passphrase");
            }
            SafeFile.newFolder(target, folder -> markdown(folder, choice, counting));
            return counting.report();
        }
        String name = "rebound" + choice.format().ending();
        SafeFile.stream(target, out -> {
            if (passphrase == null) {
                write(out, choice, counting);
            } else {
                ProtectedZip.write(out, name, passphrase, inner -> write(inner, choice, counting));
            }
        });
        return counting.report();
    }

    private static final class Counting {
        private final OpenFormat format;
        private final IntConsumer progress;
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private int all;
        private int attachments;
        private int missing;

        Counting(OpenFormat format, IntConsumer progress) {
            this.format = format;
            this.progress = progress;
        }

        void count(String group) {
            int slash = group.indexOf('/');
            counts.merge(slash < 0 ? group : group.substring(0, slash), 1L, Long::sum);
            all++;
            if (all % TOLD_EVERY == 0) {
                progress.accept(all);
            }
        }

        ExportReport report() {
            return new ExportReport(format, counts, attachments, missing);
        }
    }

    private void write(OutputStream out, ExportChoice choice, Counting counting) throws IOException {
        switch (choice.format()) {
            case HTML -> html(out, choice, counting);
            case CSV -> csv(out, choice, counting);
            case ICS -> calendar(out, choice, counting);
            case MARKWHEN -> {
                List<Event> events = events(choice, counting);
                String title = messages.get("export.html.title");
                out.write(MarkwhenWriter.text(title, events).getBytes(StandardCharsets.UTF_8));
            }
            case TIMELINE -> {
                try {
                    TimelineProjectWriter.write(out, events(choice, counting));
                } catch (XMLStreamException e) {
                    throw new IOException(e.getNestedException());
                }
            }
            case JSON, MARKDOWN -> throw new IllegalStateException("written elsewhere");
        }
    }

    private void pieces(ExportChoice choice, Counting counting, Sink sink) throws IOException {
        try {
            services.database().read(handle -> {
                new PieceReader(services, messages, choice.isPrivateToo()).each(handle, piece -> {
                    try {
                        sink.take(piece);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    counting.count(piece.group());
                });
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Sink {
        void take(Piece piece) throws IOException;
    }

    private void markdown(Path folder, ExportChoice choice, Counting counting) throws IOException {
        var writer = new MarkdownWriter(folder, services.attachments());
        pieces(choice, counting, piece -> {
            counting.attachments += piece.attachments().size();
            writer.write(piece);
        });
        counting.missing = writer.missing();
        counting.attachments -= writer.missing();
    }

    private void html(OutputStream out, ExportChoice choice, Counting counting) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var writer = new HtmlWriter(text, messages);
        writer.begin();
        pieces(choice, counting, writer::write);
        writer.end();
        text.flush();
    }

    private void csv(OutputStream out, ExportChoice choice, Counting counting) throws IOException {
        var how = new SheetChoice(SheetKind.CSV, SheetPaper.FITTING, false, choice.isPrivateToo(), false, false);
        List<List<String>> rows = sheets.read(
                        null, "", choice.now().atZone(choice.zone()).toLocalDate(), null, how)
                .content()
                .rows();
        rows.stream().skip(1).forEach(_ -> counting.count("events"));
        out.write(CsvWriter.bytes(rows, false));
    }

    private List<Event> events(ExportChoice choice, Counting counting) {
        List<Event> events = MarkwhenWriter.dated(services.events().all(null).stream()
                .filter(event -> choice.isPrivateToo() || !event.isPrivate())
                .toList());
        events.forEach(_ -> counting.count("events"));
        return events;
    }

    private void calendar(OutputStream out, ExportChoice choice, Counting counting) throws IOException {
        var text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Rebound//Export//EN");
        text.line("CALSCALE:GREGORIAN");
        services.database().read(handle -> {
            for (var type : services.types()) {
                for (var card : services.cards().all(handle, type)) {
                    if (card.isPrivate() && !choice.isPrivateToo()) {
                        continue;
                    }
                    if (type.noun() == Noun.WORK_SESSION) {
                        SessionService.appointment(card, messages.get("export.untitled"))
                                .ifPresent(session -> {
                                    session.write(text, choice.zone(), choice.now());
                                    counting.count(type.id());
                                });
                    } else {
                        Dated.of(card).ifPresent(dated -> {
                            CalendarWriter.write(text, dated, choice.now());
                            counting.count(type.id());
                        });
                    }
                }
            }
            return true;
        });
        text.line("END:VCALENDAR");
        out.write(text.bytes());
    }
}
