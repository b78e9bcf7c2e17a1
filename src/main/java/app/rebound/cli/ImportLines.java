package app.rebound.cli;

import app.rebound.evidence.Question;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.interchange.inflow.RefusalWords;
import app.rebound.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// What an import says: how far it is, what it did, and what it did not take in.
final class ImportLines {
    private final Messages messages;
    private final PrintWriter out;
    private final PrintWriter err;
    private final IntConsumer progress;

    ImportLines(CliServices services, PrintWriter out, PrintWriter err) {
        this.messages = services.messages();
        this.out = out;
        this.err = err;
        progress = new ProgressLines(services.clock(), err, done -> messages.get("cli.import.progress", done));
    }

    IntConsumer progress() {
        return progress;
    }

    void say(String key, Object... details) {
        out.println(messages.get(key, details));
    }

    void complain(String key, Object... details) {
        err.println(messages.get(key, details));
    }

    /// Says what was refused, what the file leaves open, and why it ended early.
    void trouble(List<Refusal> refusals, long refused, List<Question> questions, @Nullable Reason stop) {
        new RefusalWords(messages).of(refusals, refused).forEach(err::println);
        for (Question question : questions) {
            complain(
                    switch (question.kind()) {
                        case DAY_OR_MONTH_FIRST -> "cli.import.day-first";
                        case COLUMNS -> "cli.import.columns";
                    },
                    question.example());
        }
        if (stop != null) {
            complain(stop.key());
        }
    }
}
