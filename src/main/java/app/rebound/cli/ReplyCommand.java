package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.reply.Comment;
import app.rebound.reply.Comment.Kind;
import app.rebound.reply.Comment.State;
import app.rebound.reply.Filed;
import app.rebound.reply.ReadReply;
import app.rebound.text.Messages;
import app.rebound.time.LocalDay;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound reply WORKBOOK FILE.pdf`: files the comments in a PDF that came back. What needs a look is left to the
/// window.
@Command(name = "reply", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ReplyCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "reply-file")
    private Path file;

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "reply-who")
    private @Nullable String who;

    @Option(names = "--dry-run", descriptionKey = "reply-dry-run")
    private boolean isDryRun;

    ReplyCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return secret.open(services, services.vault().protection(folder), this::read);
    }

    private int read(@Nullable Secret given) {
        try (Workbook workbook = services.vault().open(folder, given)) {
            WorkbookServices open = WorkbookServices.of(workbook);
            ReadReply reply = open.replies().read(file);
            String from = who == null || who.isBlank() ? reader(reply) : who.strip();
            PrintWriter out = spec.commandLine().getOut();
            List<Comment> chosen = new ArrayList<>();
            Map<State, Integer> counts = new EnumMap<>(State.class);
            int left = 0;
            for (Comment comment : reply.comments()) {
                State state = reply.state(comment, from);
                boolean isLeft = state == State.DELETED || (state != State.KNOWN && comment.kind() == Kind.PAGE_TEXT);
                out.println(line(comment, isLeft && state != State.DELETED ? "to-confirm" : id(state)));
                if (isLeft) {
                    left++;
                } else {
                    counts.merge(state, 1, Integer::sum);
                    chosen.add(comment);
                }
            }
            int known = counts.getOrDefault(State.KNOWN, 0);
            if (isDryRun) {
                out.println(messages()
                        .get(
                                "cli.reply.dry",
                                counts.getOrDefault(State.NEW, 0),
                                counts.getOrDefault(State.CHANGED, 0),
                                known,
                                left));
            } else {
                Filed filed = open.replies()
                        .take(
                                reply,
                                chosen,
                                from,
                                LocalDay.dayOf(services.clock().instant(), services.zone(), LocalDay.DEFAULT_END));
                out.println(messages().get("cli.reply.done", filed.added(), filed.changed(), known, left));
            }
        }
        return ExitCode.DONE.number();
    }

    private Messages messages() {
        return services.messages();
    }

    private String reader(ReadReply reply) {
        return messages().get("printout.reader." + reply.copy().reader() + ".name");
    }

    private static String id(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// The part alone: what somebody wrote belongs into the workbook and not onto a console.
    private String line(Comment comment, String state) {
        String heading = comment.heading().isEmpty() ? messages().get("reply.whole") : comment.heading();
        return messages().get("cli.reply.line", heading, messages().get("cli.reply.state." + state));
    }
}
