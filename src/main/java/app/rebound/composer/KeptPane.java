package app.rebound.composer;

import app.rebound.printout.NamedPrintout;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Printouts that are kept under a name: to make one again, to keep this one, to call it otherwise, to part with it.
final class KeptPane extends VBox {
    /// What the person asks for.
    interface Moves {
        void onOpen(NamedPrintout kept);

        /// Keeps what is chosen now; where one is open, as that one, under the name as it is.
        void onKeep(String name);

        void onTrash();
    }

    private final Messages messages;
    private final KeptModel model;
    private final Moves moves;
    private final ComboBox<NamedPrintout> chooser = new ComboBox<>();
    private final TextField name = new TextField();
    private final Label problem;
    private final Button keep;
    private final Button trash;
    private boolean isShowing;

    KeptPane(Messages messages, KeptModel model, Moves moves) {
        super(8);
        this.messages = messages;
        this.model = model;
        this.moves = moves;
        setId("printout-kept");
        problem = Pieces.words(messages.get("printout.kept.blank"), "problem", "small");
        problem.setId("printout-kept-problem");
        problem.setVisible(false);
        problem.managedProperty().bind(problem.visibleProperty());
        keep = Pieces.button("printout-keep", messages.get("printout.kept.keep"), this::keep);
        trash = Pieces.button("printout-kept-trash", messages.get("printout.kept.trash"), moves::onTrash, "quiet");
        trash.managedProperty().bind(trash.visibleProperty());
        Label title = Pieces.words(messages.get("printout.kept"), "field-label", "printout-group");
        furnish(title);
        getChildren()
                .addAll(
                        title,
                        Pieces.words(messages.get("printout.kept.why"), "muted", "small"),
                        chooser,
                        name,
                        problem,
                        new FlowPane(8, 8, keep, trash));
        model.all().subscribe(this::show);
        model.openProperty().subscribe(_ -> show());
        show();
    }

    private void furnish(Label title) {
        chooser.setId("printout-kept-choose");
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setPromptText(messages.get("printout.kept.choose"));
        chooser.setAccessibleText(messages.get("printout.kept.choose"));
        chooser.managedProperty().bind(chooser.visibleProperty());
        ChoiceWords.show(chooser, NamedPrintout::title);
        chooser.valueProperty().subscribe(one -> {
            if (!isShowing && one != null) {
                moves.onOpen(one);
            }
        });
        name.setId("printout-kept-name");
        name.setPromptText(messages.get("printout.kept.name"));
        name.setAccessibleText(messages.get("printout.kept.name"));
        name.setOnAction(_ -> keep());
        name.textProperty().subscribe(_ -> problem.setVisible(false));
        title.setLabelFor(name);
    }

    private void keep() {
        if (name.getText().isBlank()) {
            problem.setVisible(true);
            name.requestFocus();
        } else {
            moves.onKeep(name.getText());
        }
    }

    private void show() {
        @Nullable NamedPrintout open = model.openProperty().get();
        isShowing = true;
        chooser.getItems().setAll(model.all());
        chooser.setValue(open);
        isShowing = false;
        chooser.setVisible(!model.all().isEmpty());
        name.setText(open == null ? "" : open.title());
        keep.setText(messages.get(open == null ? "printout.kept.keep" : "printout.kept.change"));
        trash.setVisible(open != null);
    }
}
