package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.FoldingPane;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a printout holds on the left, its pages on the right.
final class ComposerView {
    /// What the head's buttons do.
    interface Ways {
        void onLeave(LeavingModel.Way way);

        void onReply();

        void onShow();

        void onNotes();

        void onBegin();
    }

    private final Messages messages;
    private final ComposerModel model;
    private final PreviewModel preview;
    private final Page page;
    private final VBox nothing = new VBox(16);
    private final StackPane stack = new StackPane();
    private final PreviewPane pages;

    ComposerView(
            Messages messages,
            ComposerModel model,
            PreviewModel preview,
            PreviewPane pages,
            Region leaving,
            Region kept,
            Runnable onPalette,
            Ways ways,
            OptionsPane.Moves moves,
            Supplier<LocalDate> today) {
        this.messages = messages;
        this.model = model;
        this.preview = preview;
        this.pages = pages;
        page = new Page(messages, onPalette);
        page.setId("printouts");
        page.getStylesheets().add(Styles.address(ComposerView.class, "composer.css"));
        page.setActions(actions(ways).toArray(Node[]::new));
        showNothing(ways);
        page.setBody(body(leaving, kept, moves, today));
        model.choiceProperty().subscribe(_ -> showTitle());
        model.setbacks().subscribe(this::showTitle);
        preview.pagesProperty().subscribe(_ -> showTitle());
        preview.busyProperty().subscribe(_ -> showTitle());
    }

    Region region() {
        return page;
    }

    /// Shows `other` in place of the pages; null for the pages again.
    void showInstead(@Nullable Region other) {
        stack.getChildren().removeIf(node -> !node.equals(pages) && !node.equals(nothing));
        pages.setVisible(other == null);
        if (other != null) {
            stack.getChildren().add(other);
            // What is scrolled is there to be focused only once it was laid out.
            stack.applyCss();
            stack.layout();
            other.requestFocus();
        }
    }

    private List<Button> actions(Ways ways) {
        BooleanBinding isNothing = Bindings.createBooleanBinding(
                () -> preview.busyProperty().get()
                        || preview.stoppedProperty().get()
                        || preview.pagesProperty().get().count() == 0,
                preview.busyProperty(),
                preview.stoppedProperty(),
                preview.pagesProperty());
        Button open = Pieces.button(
                "open-pdf", messages.get("printout.open"), () -> ways.onLeave(LeavingModel.Way.OPEN), "quiet");
        Button print =
                Pieces.button("print-pdf", messages.get("printout.print"), () -> ways.onLeave(LeavingModel.Way.PRINT));
        Button save = Pieces.button(
                "save-pdf", messages.get("printout.save"), () -> ways.onLeave(LeavingModel.Way.SAVE), "primary");
        List.of(open, print, save).forEach(button -> button.disableProperty().bind(isNothing));
        Button show = Pieces.button("show-parts", messages.get("printout.show"), ways::onShow, "quiet");
        show.disableProperty().bind(isNothing);
        Button notes = Pieces.button("type-notes", messages.get("printout.notes"), ways::onNotes, "quiet");
        pages.offer(List.of(show, notes, open));
        Button reply = Pieces.button("read-reply", messages.get("printout.read-reply"), ways::onReply);
        return List.of(reply, print, save);
    }

    private Node body(Region leaving, Region kept, OptionsPane.Moves moves, Supplier<LocalDate> today) {
        var choices =
                new Scroller(new OptionsPane(messages, model, moves, new PartsPane(messages, model), kept, today));
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("printout-choices");
        choices.setId("printout-choices");
        stack.getChildren().setAll(pages, nothing);
        StackPane.setAlignment(nothing, Pos.CENTER);
        var right = new BorderPane(stack);
        right.setTop(leaving);
        var body = new FoldingPane();
        body.setCenter(right);
        body.setLeft(choices);
        return body;
    }

    /// What stands in the place of the pages before there is a setback: why, and the way to one.
    private void showNothing(Ways ways) {
        Label words = Pieces.words(messages.get("printout.empty"), "reading", "muted");
        Button begin = Pieces.button("printout-begin", messages.get("setback.empty.action"), ways::onBegin);
        nothing.setId("printout-empty");
        nothing.getChildren().setAll(words, begin);
        nothing.setMaxSize(400, Region.USE_PREF_SIZE);
    }

    private void showTitle() {
        PrintoutChoice choice = model.choice();
        nothing.setVisible(!model.isReady());
        page.setTitle(messages.get("printout.title." + choice.reader().id()));
        Setback setback = model.setback();
        String about = choice.kind().isOfSetback()
                ? setback == null ? "" : setback.title()
                : messages.get("printout.kind." + choice.kind().id());
        if (!model.isReady()) {
            page.setSubtitle("");
        } else if (preview.busyProperty().get()) {
            page.setSubtitle(about + " · " + messages.get("printout.busy"));
        } else {
            int count = preview.pagesProperty().get().count();
            long agreed = choice.agreed().size();
            page.setSubtitle(
                    agreed == 0
                            ? messages.get("printout.subtitle", about, count)
                            : messages.get("printout.subtitle.agreed", about, count, agreed));
        }
    }
}
