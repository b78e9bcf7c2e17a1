package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.BusyBar;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page about passphrase and recovery sheet: one step at a time, and what is being worked at above it.
final class ProtectView {
    private final Messages messages;
    private final ProtectModel model;
    private final ProtectMoves moves;
    private final Runnable onAway;
    private final Page page;
    private final VBox body = new VBox(20);
    private final VBox working = new VBox(8);
    private final ScrollPane scroll = new Scroller(body);
    private StepPane pane = new LoadingPane();

    /// @param onAway leads to the settings
    /// @param onLeft the page is no longer on the screen
    ProtectView(
            Messages messages,
            ProtectModel model,
            ProtectMoves moves,
            Runnable onPalette,
            Runnable onAway,
            Runnable onLeft) {
        this.messages = messages;
        this.model = model;
        this.moves = moves;
        this.onAway = onAway;
        page = new Page(messages, onPalette);
        page.setId("protect");
        page.getStylesheets().add(Styles.address(ProtectView.class, "protect.css"));
        page.setTitle(messages.get("protect.title"));
        body.getStyleClass().add("protect");
        body.setMaxWidth(800);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        buildWorking();
        model.stepProperty().subscribe(this::show);
        model.workingProperty().subscribe(this::showWorking);
        page.sceneProperty().addListener((_, before, now) -> {
            if (before != null && now == null) {
                onLeft.run();
            }
        });
    }

    private void buildWorking() {
        var bar = new BusyBar(model.workingProperty().isNotEmpty());
        bar.setAccessibleText(messages.get("protect.working"));
        var words = new Label();
        words.setId("protect-working-words");
        words.setWrapText(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        working.getChildren().setAll(words, bar);
        working.getStyleClass().addAll("card", "protect-working");
        working.setId("protect-working");
    }

    Region region() {
        return page;
    }

    private void show(ProtectModel.Step step) {
        pane.wipe();
        pane = made(step);
        body.getChildren().setAll(working, pane);
        scroll.setVvalue(0);
        pane.focusFirst();
    }

    private StepPane made(ProtectModel.Step step) {
        return switch (step) {
            case LOADING -> new LoadingPane();
            case OPEN -> new OpenPane(messages, model, moves, new DoneCard(messages, model, moves), onAway);
            case PROTECTED -> new ProtectedPane(messages, model, moves, new DoneCard(messages, model, moves));
            case CHANGE -> new ChangePane(messages, model, moves);
            case RENEW -> new ConfirmPane(messages, model, moves, "protect.renew.", "protect.present", moves::renew);
            case REMOVE ->
                new ConfirmPane(messages, model, moves, "protect.remove.", "protect.present.or-key", moves::remove);
            case RETIRE -> new ConfirmPane(messages, model, moves, "protect.retire.", "", _ -> moves.retire());
            case SHEET -> new SheetPane(messages, model, moves);
            case TYPE_BACK -> new TypeBackPane(messages, model, moves);
        };
    }

    /// What is typed stays in its fields until the work is done: where it fails it can be tried again.
    private void showWorking(String key) {
        boolean isWorking = !key.isEmpty();
        Pieces.show(working, isWorking);
        pane.setDisable(isWorking);
        if (isWorking && working.getChildren().getFirst() instanceof Label words) {
            words.setText(messages.get(key));
            scroll.setVvalue(0);
        }
    }

    /// Shows a suggested passphrase; overwrites it.
    void put(char[] suggestion) {
        pane.put(suggestion);
    }

    /// Empties every field.
    void wipe() {
        pane.wipe();
    }
}
