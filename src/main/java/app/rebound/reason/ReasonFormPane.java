package app.rebound.reason;

import app.rebound.card.Card;
import app.rebound.card.CardPane;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.link.Word;
import app.rebound.text.Messages;
import app.rebound.timeline.Event;
import app.rebound.ui.Autosave;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of one reason: what it says, what it explains, what explains it, and the events it has to do with.
final class ReasonFormPane extends BorderPane {
    private final ReasonsModel model;
    private final Messages messages;
    private final ReasonWords words;
    private final ReasonsMoves moves;
    private final ReasonLinkMoves changes;
    private final CardPane card;
    private final VBox links = new VBox(20);
    private final VBox fields = new VBox(20);
    private final ScrollPane scroll = new Scroller(fields);
    private final FormFoot foot;

    ReasonFormPane(
            ReasonsModel model, Surroundings surroundings, Typing typing, ReasonsMoves moves, ReasonLinkMoves changes) {
        this.model = model;
        this.messages = surroundings.messages();
        this.moves = moves;
        this.changes = changes;
        words = new ReasonWords(messages);
        card = new CardPane(Reason.TYPE, Reason.TYPE.fields(), messages, surroundings::today, typing);
        foot = new FormFoot(messages, surroundings.zone());
        setId("reason-form");
        getStyleClass().add("side-form");
        fields.getStyleClass().add("side-form-fields");
        fields.getChildren().addAll(above(), card, links);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot());
        Pieces.onEscape(this, moves::onClose);
        model.boardProperty().subscribe(_ -> showLinks());
        model.openProperty().subscribe(_ -> {
            showLinks();
            scroll.setVvalue(0);
        });
    }

    /// Lets the form stand on a page that scrolls itself.
    void growWithPage() {
        setCenter(fields);
    }

    /// Shows above the fields where the reason comes from.
    void showOrigin(Region origin) {
        fields.getChildren().addFirst(origin);
    }

    CardPane card() {
        return card;
    }

    void focusFirst() {
        applyCss();
        card.focusFirst();
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }

    private Label above() {
        var above = new Label();
        above.setId("reason-above");
        above.getStyleClass().addAll("small", "muted");
        above.setWrapText(true);
        above.setMinHeight(Region.USE_PREF_SIZE);
        above.managedProperty().bind(above.textProperty().isNotEmpty());
        model.aboveProperty()
                .subscribe(upper -> above.setText(model.reason(upper)
                        .map(reason -> messages.get("reason.deeper.of", words.title(reason)))
                        .orElse("")));
        return above;
    }

    private void showLinks() {
        boolean wasFocused = links.isFocusWithin();
        fillLinks();
        if (wasFocused) {
            links.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void fillLinks() {
        links.getChildren().clear();
        ReasonBoard board = model.board().orElse(null);
        Card reason = model.reason(model.openProperty().get()).orElse(null);
        if (board == null || reason == null) {
            return;
        }
        links.getChildren().addAll(deeper(board, reason), events(board, reason));
        List<Card> explained = board.explained(reason.id());
        if (!explained.isEmpty()) {
            links.getChildren().add(explained(explained, reason));
        }
        List<BoardLesson> lessons = board.lessons(reason.id());
        if (!lessons.isEmpty()) {
            var box = section("reason.form.lessons");
            lessons.forEach(lesson -> box.getChildren()
                    .add(link(
                            words.title(lesson),
                            "reason-lesson-" + lesson.id(),
                            () -> moves.onLeave(new Ref(Noun.LESSON, lesson.id())))));
            links.getChildren().add(box);
        }
    }

    private VBox deeper(ReasonBoard board, Card reason) {
        var box = section("reason.form.deeper");
        List<Card> deeper = board.deeper(reason.id());
        for (Card lower : deeper) {
            box.getChildren()
                    .add(row(
                            link(words.title(lower), "reason-deeper-" + lower.id(), () -> moves.onOpen(lower.id())),
                            "reason-part-" + lower.id(),
                            messages.get("reason.part", words.title(lower)),
                            () -> changes.onPart(reason.id(), lower.id())));
        }
        var why = new Button(messages.get("reason.why"), new FontIcon(Feather.CORNER_RIGHT_DOWN));
        why.setId("reason-form-why");
        why.setOnAction(_ -> moves.onDeeper());
        box.getChildren().add(why);
        List<Card> others = board.reasons().stream()
                .filter(other -> !other.id().equals(reason.id()) && !deeper.contains(other))
                .toList();
        if (!others.isEmpty()) {
            ComboBox<Card> chooser = chooser("reason-join", "reason.join.prompt", others, words::title);
            chooser.valueProperty().subscribe(chosen -> {
                if (chosen != null) {
                    changes.onJoin(chosen.id());
                }
            });
            box.getChildren().add(chooser);
        }
        return box;
    }

    private VBox explained(List<Card> explained, Card reason) {
        var box = section("reason.form.explains");
        for (Card upper : explained) {
            box.getChildren()
                    .add(row(
                            link(words.title(upper), "reason-upper-" + upper.id(), () -> moves.onOpen(upper.id())),
                            "reason-leave-" + upper.id(),
                            messages.get("reason.part", words.title(upper)),
                            () -> changes.onPart(upper.id(), reason.id())));
        }
        return box;
    }

    private VBox events(ReasonBoard board, Card reason) {
        var box = section("reason.form.events");
        for (ReasonTie tie : board.ties(reason.id())) {
            String event = board.event(tie.event()).map(words::event).orElse("");
            var how = new Label(words.tie(tie));
            how.getStyleClass().addAll("small", "muted");
            var what = new VBox(
                    how,
                    link(event, "reason-event-" + tie.event(), () -> moves.onLeave(new Ref(Noun.EVENT, tie.event()))));
            box.getChildren()
                    .add(row(
                            what,
                            "reason-untie-" + tie.event(),
                            messages.get("reason.untie", event),
                            () -> changes.onUntie(tie)));
        }
        if (board.events().isEmpty()) {
            var none = new Label(messages.get("reason.form.events.none"));
            none.getStyleClass().addAll("small", "muted");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(none);
            return box;
        }
        ComboBox<Word> how = chooser(
                "reason-tie-word",
                "reason.tie.prompt",
                ReasonTie.WORDS,
                word -> words.tie(new ReasonTie(reason.id(), word, reason.id())));
        how.setValue(Word.MADE_LIKELY);
        ComboBox<Event> which = chooser("reason-tie-event", "reason.tie.event.prompt", board.events(), words::event);
        which.valueProperty().subscribe(event -> {
            Word word = how.getValue();
            if (event != null && word != null) {
                changes.onTie(new ReasonTie(reason.id(), word, event.id()));
            }
        });
        box.getChildren().addAll(how, which);
        return box;
    }

    private <T> ComboBox<T> chooser(String id, String promptKey, List<T> items, Function<T, String> said) {
        var chooser = new ComboBox<T>();
        chooser.setId(id);
        chooser.setPromptText(messages.get(promptKey));
        chooser.setAccessibleText(messages.get(promptKey));
        chooser.getItems().setAll(items);
        chooser.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.show(chooser, said);
        return chooser;
    }

    private VBox section(String key) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("field-label");
        return new VBox(8, title);
    }

    private static Button link(String text, String id, Runnable action) {
        return Pieces.wrapping(Pieces.button(id, text, action, "link", "row-link"));
    }

    private static HBox row(Node what, String id, String remove, Runnable onRemove) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = new Button(null, new FontIcon(Feather.X));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(remove);
        button.setTooltip(new Tooltip(remove));
        button.setOnAction(_ -> onRemove.run());
        var row = new HBox(8, what, gap, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node foot() {
        foot.getStyleClass().add("side-form-foot");
        foot.addLock("reason-private", model.privateProperty(), moves::onPrivate);
        foot.addActions("reason", messages.get("card.delete"), messages.get("reason.form.close"), moves);
        return foot;
    }
}
