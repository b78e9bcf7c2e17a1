package app.rebound.example;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Limits;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.EventDraft;
import app.rebound.yaml.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the records that the example's events rest on.
final class TraceReader {
    private static final Set<String> TRACE =
            Set.of("kind", "file", "item", "title", "text", "edtf", "original", "date", "event");

    private TraceReader() {}

    static List<Example.Trace> traces(List<Fields> records, List<EventDraft> events) {
        var traces = new ArrayList<Example.Trace>();
        for (Fields unnamed : records) {
            Fields fields = unnamed.at("record " + unnamed.text("title")).only(TRACE);
            String event = fields.text("event");
            if (events.stream().noneMatch(one -> one.title().equals(event))) {
                throw fields.problem("event", "names no event: " + event);
            }
            traces.add(new Example.Trace(found(fields), event));
        }
        return traces;
    }

    private static Found found(Fields fields) {
        String kind = fields.text("kind");
        SourceKind known = Stream.of(SourceKind.values())
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> fields.problem("kind", "names no kind of source: " + kind));
        String file = fields.text("file");
        String edtf = fields.text("edtf");
        FuzzyDate date = FuzzyDate.parse(edtf).orElseThrow(() -> fields.problem("edtf", "is no date: " + edtf));
        return new Found.Draft(known, Texts.key("example", file, fields.text("title"), edtf))
                .title(fields.text("title"))
                .text(fields.has("text") ? fields.text("text") : "")
                .when(FoundDate.of(date))
                .original(fields.text("original"), fields.text("date"))
                .found(file, Where.item(file, fields.number("item")), Limits.STANDARD);
    }
}
