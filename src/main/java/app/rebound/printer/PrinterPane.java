package app.rebound.printer;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which printer, and what became of it; no room where nothing was asked for.
final class PrinterPane extends VBox {
    private static final double CHOOSER = 280;
    private static final double COPIES = 88;

    private final Messages messages;
    private final boolean asksHow;
    private final BiConsumer<Printer, PrintWishes> onPrint;
    private final Runnable onClose;

    /// @param asksHow whether copies and sides are asked for
    PrinterPane(
            Messages messages,
            PrinterModel model,
            boolean asksHow,
            BiConsumer<Printer, PrintWishes> onPrint,
            Runnable onClose) {
        super(8);
        this.messages = messages;
        this.asksHow = asksHow;
        this.onPrint = onPrint;
        this.onClose = onClose;
        setId("printer");
        Pieces.onEscape(this, onClose);
        model.stateProperty().subscribe(this::show);
    }

    private void show(PrinterModel.State state) {
        Pieces.show(this, !(state instanceof PrinterModel.State.Closed));
        switch (state) {
            case PrinterModel.State.Closed _ -> getChildren().clear();
            case PrinterModel.State.Looking _ -> say(messages.get("printer.looking"));
            case PrinterModel.State.NoPrinter _ -> {
                say(messages.get("printer.none"));
                getChildren().add(close());
            }
            case PrinterModel.State.Choice choice -> ask(choice);
            case PrinterModel.State.Printing printing ->
                say(messages.get("printer.printing", printing.printer().name()));
            case PrinterModel.State.Sent sent -> {
                say(messages.get("printer.sent", sent.printer().name()));
                getChildren().add(close());
            }
            case PrinterModel.State.Refused refused -> {
                say(messages.get("printer.refused", refused.printer().name()));
                getChildren().add(close());
            }
        }
    }

    private void say(String words) {
        Label label = Pieces.words(words);
        label.setId("printer-words");
        getChildren().setAll(label);
    }

    private void ask(PrinterModel.State.Choice choice) {
        var chooser = new ComboBox<Printer>();
        chooser.setId("printer-choose");
        chooser.setPrefWidth(CHOOSER);
        chooser.getItems().setAll(choice.printers());
        ChoiceWords.show(chooser, Printer::name);
        chooser.setValue(choice.printers().getFirst());
        var label = new Label(messages.get("printer.choose"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(chooser);
        chooser.setAccessibleText(messages.get("printer.choose"));
        var copies = new Spinner<Integer>(1, PrintWishes.MOST_COPIES, 1);
        CheckBox bothSides = new CheckBox(messages.get("printer.both-sides"));
        Button print = Pieces.button(
                "printer-print",
                messages.get("printer.print"),
                () -> onPrint.accept(
                        chooser.getValue(),
                        new PrintWishes(copies.getValue(), bothSides.isSelected() && !bothSides.isDisabled())));
        getChildren().setAll(new VBox(4, label, new FlowPane(12, 8, chooser, print, close())));
        if (asksHow) {
            getChildren().add(how(chooser, copies, bothSides));
        }
        getChildren().add(Pieces.words(messages.get("printer.queue"), "muted", "small"));
        chooser.requestFocus();
    }

    private Node how(ComboBox<Printer> chooser, Spinner<Integer> copies, CheckBox bothSides) {
        copies.setId("printer-copies");
        copies.setPrefWidth(COPIES);
        copies.setEditable(true);
        copies.setAccessibleText(messages.get("printer.copies"));
        copies.getValueFactory().setConverter(new WholeNumber(copies));
        var label = new Label(messages.get("printer.copies"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(copies);
        bothSides.setId("printer-both-sides");
        bothSides.setMinHeight(USE_PREF_SIZE);
        Label reason = Pieces.words(messages.get("printer.one-side"), "muted", "small");
        reason.setId("printer-one-side");
        reason.managedProperty().bind(reason.visibleProperty());
        chooser.valueProperty().subscribe(printer -> {
            bothSides.setDisable(!printer.hasBothSides());
            reason.setVisible(!printer.hasBothSides());
        });
        var number = new HBox(8, label, copies);
        number.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, new FlowPane(20, 8, number, bothSides), reason);
    }

    private Button close() {
        return Pieces.button("printer-close", messages.get("printer.close"), onClose, "quiet");
    }
}
