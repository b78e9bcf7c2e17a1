package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutOffer;
import app.rebound.printout.PrintoutOffer.OfferedPart;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One part: whether it is in, where it begins, its place among the others, and its single things when it is open.
final class PartRow extends VBox {
    /// What stands now.
    ///
    /// @param firstPage from 1; 0 where it is on none
    record State(boolean isIn, boolean canUp, boolean canDown, int firstPage, boolean isOpen, PrintoutChoice choice) {}

    /// What the person asks for.
    interface Moves {
        void onTake(boolean isIn);

        /// Moves it among the others.
        ///
        /// @param by places down; negative is up
        void onMove(int by);

        /// Puts the part of that id where this one stands.
        void onMoveTo(String other);

        void onOpen(boolean isOpen);

        void onThing(PrintoutOffer.Thing thing, boolean isIn);
    }

    private static final String DRAGGED = "part:";

    private final Messages messages;
    private final OfferedPart part;
    private final Moves moves;
    private final CheckBox box = new CheckBox();
    private final Label page = new Label();
    private final ToggleButton open = new ToggleButton();
    private final Button up;
    private final Button down;
    private final VBox inside = new VBox(8);
    private final ThingsPane things;

    PartRow(Messages messages, OfferedPart part, Moves moves) {
        super(4);
        this.messages = messages;
        this.part = part;
        this.moves = moves;
        getStyleClass().add("part-row");
        box.setId("printout-part-" + part.id());
        box.setText(part.heading());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(_ -> moves.onTake(box.isSelected()));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        page.getStyleClass().addAll("muted", "small");
        page.setMinWidth(Region.USE_PREF_SIZE);
        furnishOpen();
        up = Pieces.button(
                "printout-up-" + part.id(), messages.get("printout.part.up"), () -> moves.onMove(-1), "quiet");
        down = Pieces.button(
                "printout-down-" + part.id(), messages.get("printout.part.down"), () -> moves.onMove(1), "quiet");
        things = new ThingsPane(messages, part, moves::onThing);
        inside.getStyleClass().add("part-inside");
        inside.getChildren().addAll(new FlowPane(8, 4, up, down), things);
        var line = new HBox(8, box, page, open);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, inside);
        inside.managedProperty().bind(inside.visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        furnishDrag(line);
    }

    private void furnishOpen() {
        open.setId("printout-open-" + part.id());
        open.getStyleClass().add("part-open");
        open.setAccessibleText(messages.get("printout.part.open", part.heading()));
        open.setTooltip(new Tooltip(messages.get("printout.part.open", part.heading())));
        open.setOnAction(_ -> moves.onOpen(open.isSelected()));
    }

    void show(State state) {
        box.setSelected(state.isIn());
        boolean isOnAPage = state.isIn() && state.firstPage() > 0;
        String nothing = part.isEmpty() ? messages.get("printout.part.empty") : "";
        page.setText(isOnAPage ? String.valueOf(state.firstPage()) : nothing);
        page.setAccessibleText(isOnAPage ? messages.get("printout.part.page", state.firstPage()) : nothing);
        open.setSelected(state.isOpen());
        open.setGraphic(new FontIcon(state.isOpen() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        up.setDisable(!state.canUp());
        down.setDisable(!state.canDown());
        inside.setVisible(state.isOpen());
        if (state.isOpen()) {
            things.show(state.choice(), state.isIn());
        }
    }

    void focus() {
        box.requestFocus();
    }

    private void move(KeyEvent key) {
        if (key.isAltDown() && box.isSelected() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            moves.onMove(key.getCode() == KeyCode.UP ? -1 : 1);
        }
    }

    private void furnishDrag(HBox line) {
        line.setOnDragDetected(drag -> {
            if (box.isSelected()) {
                var content = new ClipboardContent();
                content.putString(DRAGGED + part.id());
                line.startDragAndDrop(TransferMode.MOVE).setContent(content);
                drag.consume();
            }
        });
        line.setOnDragOver(drag -> {
            if (dragged(drag) != null && box.isSelected()) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        });
        line.setOnDragDropped(drag -> {
            String other = dragged(drag);
            if (other != null) {
                moves.onMoveTo(other);
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    private static @org.jspecify.annotations.Nullable String dragged(DragEvent drag) {
        String content = drag.getDragboard().getString();
        return content != null && content.startsWith(DRAGGED) ? content.substring(DRAGGED.length()) : null;
    }
}
