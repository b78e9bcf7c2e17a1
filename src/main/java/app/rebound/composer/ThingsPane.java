package app.rebound.composer;

import app.rebound.id.Ref;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutOffer.OfferedPart;
import app.rebound.printout.PrintoutOffer.Thing;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The single things of a part; one that is private asks once more, for this reader, before it is taken in.
final class ThingsPane extends VBox {
    /// What the person asks for.
    interface OnThing {
        void take(Thing thing, boolean isIn);
    }

    private static final int MOST = 8;

    private final Messages messages;
    private final OfferedPart part;
    private final OnThing onThing;
    private final ListView<Thing> list = new ListView<>();
    private final VBox question = new VBox(8);
    private PrintoutChoice.@Nullable Reader reader;
    private @Nullable PrintoutChoice choice;

    ThingsPane(Messages messages, OfferedPart part, OnThing onThing) {
        super(8);
        this.messages = messages;
        this.part = part;
        this.onThing = onThing;
        list.setId("printout-things-" + part.id());
        list.getStyleClass().add("part-things");
        list.setAccessibleText(part.heading());
        list.setCellFactory(_ -> new ThingCell(messages, this::isIn, this::onTick));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Thing chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && chosen != null) {
                key.consume();
                onTick(chosen);
            }
        });
        list.getItems().setAll(part.things());
        list.fixedCellSizeProperty()
                .subscribe(row -> list.setPrefHeight(Math.max(0, row.doubleValue())
                                * Math.min(MOST, part.things().size())
                        + 2));
        list.setMinHeight(USE_PREF_SIZE);
        question.getStyleClass().addAll("card", "part-question");
        question.setId("printout-private-question");
        question.managedProperty().bind(question.visibleProperty());
        question.setVisible(false);
        Pieces.onEscape(question, this::leaveOut);
        if (part.things().isEmpty()) {
            getChildren().add(Pieces.words(messages.get("printout.part.nothing"), "muted", "small"));
        } else {
            if (part.isSingly()) {
                getChildren().add(Pieces.words(messages.get("printout.part.singly"), "muted", "small"));
            }
            getChildren().addAll(question, list);
        }
    }

    /// @param isPartIn things of a part that is not printed cannot be chosen
    void show(PrintoutChoice now, boolean isPartIn) {
        if (reader != now.reader()) {
            question.setVisible(false);
        }
        reader = now.reader();
        choice = now;
        list.setDisable(!isPartIn);
        list.refresh();
    }

    private boolean isIn(Thing thing) {
        return choice != null && isIn(choice, part, thing);
    }

    /// Whether a thing of a part that is printed goes in.
    static boolean isIn(PrintoutChoice choice, OfferedPart part, Thing thing) {
        Ref ref = thing.ref();
        return (thing.isPrivate() || part.isSingly())
                ? choice.agreed().contains(ref)
                : !choice.leftOut().contains(ref);
    }

    private void onTick(Thing thing) {
        boolean isIn = isIn(thing);
        if (isIn || !thing.isPrivate()) {
            question.setVisible(false);
            onThing.take(thing, !isIn);
        } else {
            ask(thing);
        }
    }

    private void ask(Thing thing) {
        if (choice == null) {
            return;
        }
        String forWhom = messages.get("printout.reader." + choice.reader().id() + ".for");
        Label words = Pieces.words(messages.get("printout.private.question", thing.words(), forWhom));
        words.setId("printout-private-words");
        Button take = Pieces.button("printout-private-take", messages.get("printout.private.take"), () -> {
            question.setVisible(false);
            onThing.take(thing, true);
            list.requestFocus();
        });
        Button leave = Pieces.button(
                "printout-private-leave", messages.get("printout.private.leave"), this::leaveOut, "quiet");
        question.getChildren().setAll(words, new FlowPane(8, 8, leave, take));
        question.setVisible(true);
        leave.requestFocus();
    }

    private void leaveOut() {
        question.setVisible(false);
        list.requestFocus();
    }
}
