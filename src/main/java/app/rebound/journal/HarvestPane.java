package app.rebound.journal;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The menu that makes things of an entry, and the question of which setback they are for.
final class HarvestPane extends VBox {
    /// What the person can ask for.
    interface Moves {
        /// Makes an event of the entry.
        void onEvent();

        /// Makes a reason or a lesson of the selected words.
        void onCard(HarvestModel.Kind kind);

        /// Says which setback it is for.
        void onAnswer(HarvestModel.Question question, Setback setback);
    }

    private final HarvestModel model;
    private final Messages messages;
    private final Moves moves;

    HarvestPane(HarvestModel model, Messages messages, Moves moves) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.moves = moves;
        setId("harvest");
        getStyleClass().addAll("card", "entry-card");
        managedProperty().bind(visibleProperty());
        model.questionProperty().subscribe(this::show);
    }

    /// The menu for the foot of an entry.
    ToolMenu menu() {
        var menu = new ToolMenu(Feather.CORNER_UP_RIGHT, "entry-make", messages.get("journal.make"));
        menu.add("make-event", messages.get("journal.make.event"), moves::onEvent);
        menu.add("make-reason", messages.get("journal.make.reason"), () -> moves.onCard(HarvestModel.Kind.REASON));
        menu.add("make-lesson", messages.get("journal.make.lesson"), () -> moves.onCard(HarvestModel.Kind.LESSON));
        return menu;
    }

    private void show(HarvestModel.@Nullable Question question) {
        setVisible(question != null);
        getChildren().clear();
        if (question == null) {
            return;
        }
        var asked = Pieces.words(
                messages.get(
                        question.kind() == HarvestModel.Kind.REASON
                                ? "journal.make.reason.of"
                                : "journal.make.lesson.of"),
                "strong");
        var ways = new FlowPane(8, 8);
        for (Setback setback : question.setbacks()) {
            ways.getChildren()
                    .add(Pieces.button(
                            "harvest-" + question.setbacks().indexOf(setback),
                            setback.title(),
                            () -> moves.onAnswer(question, setback)));
        }
        ways.getChildren()
                .add(Pieces.button(
                        "harvest-cancel",
                        messages.get("journal.cancel"),
                        () -> model.questionProperty().set(null),
                        "quiet"));
        getChildren().addAll(asked, ways);
        ways.getChildren().getFirst().requestFocus();
    }
}
