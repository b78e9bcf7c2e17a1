package app.rebound.reply;

import app.rebound.card.Values;
import app.rebound.fault.WorkbookException;
import app.rebound.feedback.Feedback;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Reads a reply, shows what stands in it beside the parts that it is on, and takes in what the person chooses.
public final class ReplyController implements Screen {
    private final Surroundings surroundings;
    private final ReplyService service;
    private final FileDialogs dialogs;
    private final ReplyModel model = new ReplyModel();
    private final ReplyView view;
    private @Nullable ReadReply read;
    private @Nullable Path file;

    /// @param people reads the names of everybody, off the drawing thread
    /// @param file to begin with; null where one is to be chosen
    public ReplyController(
            Surroundings surroundings,
            ReplyService service,
            Supplier<List<String>> people,
            FileDialogs dialogs,
            @Nullable Path file) {
        this.surroundings = surroundings;
        this.service = service;
        this.dialogs = dialogs;
        view = new ReplyView(
                surroundings.messages(),
                model,
                surroundings::today,
                new ReplyActions(this::choose, this::drop, this::take, surroundings.shell()::openPalette));
        model.detailsProperty().subscribe(_ -> model.wasSigned());
        surroundings.tasks().run(people, model.people()::setAll, surroundings::fault);
        if (file != null) {
            read(file);
        }
    }

    @Override
    public Region region() {
        return view.region();
    }

    /// After undo the same reply stands otherwise to what is in the workbook.
    @Override
    public void reload() {
        ReadReply shown = read;
        if (shown != null) {
            surroundings.tasks().run(() -> service.again(shown), this::show, surroundings::fault);
        }
    }

    private void choose() {
        dialogs.chooseFile(surroundings.messages().get("reply.choose.title")).ifPresent(this::read);
    }

    private void drop(List<File> files) {
        if (files.size() == 1) {
            read(files.getFirst().toPath());
        } else {
            surroundings.shell().showNotice(surroundings.messages().get("reply.several"), false);
        }
    }

    private void read(Path chosen) {
        file = chosen;
        read = null;
        model.clear();
        model.busyProperty().set(true);
        surroundings
                .tasks()
                .compute(
                        () -> service.read(chosen),
                        found -> {
                            if (chosen.equals(file)) {
                                begin(found);
                            }
                        },
                        fault -> failed(chosen, fault));
    }

    private void failed(Path chosen, WorkbookException fault) {
        if (chosen.equals(file)) {
            model.busyProperty().set(false);
            surroundings.fault(fault);
        }
    }

    /// Whoever signed their notes is most likely who wrote it all.
    private void begin(ReadReply found) {
        String who = found.comments().stream()
                .map(Comment::author)
                .filter(author -> !author.isEmpty())
                .findFirst()
                .orElse("");
        model.detailsProperty().set(Values.NONE.with(Feedback.WHO, who).with(Feedback.TOLD_ON, surroundings.today()));
        model.busyProperty().set(false);
        model.copyProperty().set(words(found));
        show(found);
        view.focusFirst();
    }

    private String words(ReadReply found) {
        var messages = surroundings.messages();
        LocalDate made = found.copy().made();
        return messages.get(
                "reply.subtitle.copy",
                found.copy().title(),
                messages.get("printout.reader." + found.copy().reader() + ".name"),
                made == null ? "" : new DateWords(messages).of(FuzzyDate.ofDay(made)));
    }

    private void show(ReadReply found) {
        read = found;
        model.show(found.comments(), found.empty(), found::state);
    }

    private void take() {
        ReadReply shown = read;
        LocalDate day = model.day();
        String who = model.who();
        List<Comment> chosen = model.chosen();
        if (shown == null || day == null || who.isEmpty() || chosen.isEmpty()) {
            return;
        }
        surroundings
                .tasks()
                .run(
                        () -> service.take(shown, chosen, who, day),
                        filed -> {
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get("reply.taken", filed.all()), true);
                            reload();
                        },
                        surroundings::fault);
    }
}
