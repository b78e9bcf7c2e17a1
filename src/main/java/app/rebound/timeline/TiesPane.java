package app.rebound.timeline;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the event in the form leads to, is led to by and rests on.
final class TiesPane extends VBox {
    private final TimelineModel model;
    private final Messages messages;
    private final Consumer<EventTie> onUntie;
    private final Consumer<Ref> onEntry;
    private final VBox outgoing = new VBox(4);
    private final VBox incoming = new VBox(4);
    private final VBox evidence = new VBox(4);

    /// @param onEntry opens the journal entry that an event rests on
    TiesPane(
            TimelineModel model,
            Messages messages,
            BiConsumer<Word, @Nullable Ref> onTie,
            Consumer<EventTie> onUntie,
            Consumer<Ref> onEntry) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.onUntie = onUntie;
        this.onEntry = onEntry;
        getChildren().addAll(new TiePane(model, messages, onTie), outgoing, incoming, evidence);
        model.ties().subscribe(this::show);
        show();
    }

    private void show() {
        show(outgoing, null, tie -> tie.isOutgoing() && tie.word() != Word.RESTS_ON);
        show(incoming, "timeline.tie.incoming", tie -> !tie.isOutgoing());
        show(evidence, "timeline.tie.rests-on", tie -> tie.isOutgoing() && tie.word() == Word.RESTS_ON);
    }

    private void show(VBox box, @Nullable String title, Predicate<EventTie> which) {
        List<EventTie> ties = model.ties().stream().filter(which).toList();
        box.getChildren().clear();
        if (title != null && !ties.isEmpty()) {
            var label = new Label(messages.get(title));
            label.getStyleClass().add("field-label");
            box.getChildren().add(label);
        }
        ties.forEach(tie -> box.getChildren().add(row(tie)));
        Pieces.show(box, !ties.isEmpty());
    }

    private Node row(EventTie tie) {
        if (tie.other().noun() == Noun.ENTRY) {
            var open = Pieces.button(
                    "rests-on-" + tie.other().id(),
                    messages.get("origin.entry", tie.title()),
                    () -> onEntry.accept(tie.other()),
                    "link");
            open.setMinWidth(0);
            return open;
        }
        String words = tie.word() == Word.RESTS_ON
                ? tie.title()
                : messages.get("timeline.tie.said", messages.get(TiePane.words(tie.word())), tie.title());
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(8, label);
        row.setAlignment(Pos.CENTER_LEFT);
        if (tie.word() != Word.RESTS_ON) {
            var remove = new Button(null, new FontIcon(Feather.X));
            remove.getStyleClass().add("quiet");
            remove.setId("untie-" + tie.other().id());
            remove.setAccessibleText(messages.get("timeline.tie.remove", tie.title()));
            remove.setTooltip(new Tooltip(messages.get("timeline.tie.remove", tie.title())));
            remove.setOnAction(_ -> onUntie.accept(tie));
            row.getChildren().add(remove);
        }
        return row;
    }
}
