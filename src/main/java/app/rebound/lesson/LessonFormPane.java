package app.rebound.lesson;

import app.rebound.card.Card;
import app.rebound.card.CardPane;
import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.timeline.Event;
import app.rebound.ui.Autosave;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
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

/// The form of one lesson: what it says, the reasons and events it came from, and the days to look again.
final class LessonFormPane extends BorderPane {
    private static final List<Field> SAID =
            List.of(Lesson.TITLE, Lesson.CHANGE_TEXT, Lesson.IF_TEXT, Lesson.THEN_TEXT, Lesson.STATE);

    private final LessonsModel model;
    private final Surroundings surroundings;
    private final Messages messages;
    private final LessonMoves moves;
    private final LessonLinkMoves links;
    private final CardWords words;
    private final DateWords dates;
    private final CardPane said;
    private final List<CardPane> panes = new ArrayList<>();
    private final Map<LessonCheck, CardPane> answers = new EnumMap<>(LessonCheck.class);
    private final VBox from = new VBox(8);
    private final VBox fields = new VBox(24);
    private final ScrollPane scroll = new Scroller(fields);
    private final FormFoot foot;

    LessonFormPane(
            LessonsModel model, Surroundings surroundings, Typing typing, LessonMoves moves, LessonLinkMoves links) {
        this.model = model;
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.moves = moves;
        this.links = links;
        words = new CardWords(messages);
        dates = new DateWords(messages);
        foot = new FormFoot(messages, surroundings.zone());
        setId("lesson-form");
        getStyleClass().add("side-form");
        fields.getStyleClass().add("side-form-fields");
        said = pane(SAID, typing);
        fields.getChildren().addAll(whose(), said, from, new LessonStepsPane(model, messages, links), checks(typing));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot());
        Pieces.onEscape(this, moves::onClose);
        model.chainProperty().subscribe(_ -> showFrom());
    }

    private CardPane pane(List<? extends Field> shown, Typing typing) {
        var pane = new CardPane(Lesson.TYPE, shown, messages, surroundings::today, typing);
        panes.add(pane);
        return pane;
    }

    /// Lets the form stand on a page that scrolls itself.
    void growWithPage() {
        setCenter(fields);
    }

    /// Shows above the fields where the lesson comes from.
    void showOrigin(Region origin) {
        fields.getChildren().addFirst(origin);
    }

    /// Shows what a lesson says; its answers only where their day has come or something was answered.
    void load(Values values) {
        panes.forEach(pane -> pane.load(values));
        showAnswers(values);
    }

    /// Shows the days that a lesson was given when it was stored; what is typed stays.
    void showAnswers(Values values) {
        answers.forEach((check, pane) -> {
            LocalDate day = check.on(values);
            boolean isAsked = check.isAnswered(values) || (day != null && !day.isAfter(surroundings.today()));
            Pieces.show(pane, isAsked);
        });
    }

    /// `values` with what stands in the form.
    Values values(Values values) {
        Values written = values;
        for (CardPane pane : panes) {
            written = pane.values(written);
        }
        return written;
    }

    void focusFirst() {
        applyCss();
        scroll.setVvalue(0);
        said.focusFirst();
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }

    private Node whose() {
        var chooser = new ComboBox<Setback>();
        chooser.setId("lesson-setback");
        chooser.setAccessibleText(messages.get("lesson.of"));
        chooser.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.show(chooser, Setback::title);
        chooser.setItems(model.setbacks());
        chooser.valueProperty().subscribe(setback -> {
            if (setback != null && model.chain().isEmpty()) {
                model.newOfProperty().set(setback.id());
            }
        });
        model.newOfProperty().subscribe(id -> chooser.setValue(model.setback(id).orElse(null)));
        var said = new Label();
        said.setId("lesson-setback-name");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        model.chainProperty().subscribe(chain -> {
            boolean isNew = chain == null && model.ofProperty().get() == null;
            Pieces.show(chooser, isNew);
            said.setText(
                    chain == null
                            ? ""
                            : model.setback(chain.lesson().setback())
                                    .map(Setback::title)
                                    .orElse(""));
            Pieces.show(said, !said.getText().isEmpty());
        });
        var label = new Label(messages.get("lesson.of"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(chooser);
        var box = new VBox(4, label, said, chooser);
        box.managedProperty().bind(chooser.visibleProperty().or(said.visibleProperty()));
        box.visibleProperty().bind(box.managedProperty());
        return box;
    }

    private Node checks(Typing typing) {
        var title = new Label(messages.get("lesson.checks"));
        title.getStyleClass().add("field-label");
        var box = new VBox(8, title);
        for (LessonCheck check : LessonCheck.values()) {
            CardPane answer = pane(check.answer(), typing);
            answers.put(check, answer);
            var one = new VBox(12, pane(List.of(check.day()), typing), answer);
            one.getStyleClass().add("lesson-check");
            box.getChildren().add(one);
        }
        return box;
    }

    private void showFrom() {
        boolean wasFocused = from.isFocusWithin();
        from.getChildren().clear();
        model.chain().ifPresent(chain -> {
            var title = new Label(messages.get("lesson.from"));
            title.getStyleClass().add("field-label");
            from.getChildren().add(title);
            chain.from().forEach(one -> from.getChildren().add(from(one)));
            if (!chain.others().isEmpty()) {
                from.getChildren().add(chooser(chain.others()));
            } else if (chain.from().isEmpty()) {
                var none = new Label(messages.get("lesson.from.none"));
                none.getStyleClass().addAll("small", "muted");
                none.setWrapText(true);
                none.setMinHeight(Region.USE_PREF_SIZE);
                from.getChildren().add(none);
            }
        });
        if (wasFocused) {
            from.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private ComboBox<Card> chooser(List<Card> others) {
        var chooser = new ComboBox<Card>();
        chooser.setId("lesson-follow");
        chooser.setPromptText(messages.get("lesson.follow"));
        chooser.setAccessibleText(messages.get("lesson.follow"));
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.getItems().setAll(others);
        ChoiceWords.show(chooser, words::title);
        chooser.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                links.onFollow(chosen.id());
            }
        });
        return chooser;
    }

    private Node from(LessonChain.From one) {
        String title = words.title(one.reason());
        var reason = link(
                title,
                "lesson-reason-" + one.reason().id(),
                () -> links.onReason(one.reason().id()));
        reason.setAccessibleText(messages.get("lesson.from.reason", title));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.setId("lesson-unfollow-" + one.reason().id());
        remove.getStyleClass().add("quiet");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(messages.get("lesson.unfollow", title));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> links.onUnfollow(one.reason().id()));
        var line = new HBox(8, reason, gap, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(line);
        for (Event event : one.events()) {
            String name = event.when() == null
                    ? event.title()
                    : event.title() + " · " + dates.of(event.when().date());
            var link = link(name, "lesson-event-" + event.id(), () -> links.onEvent(event.id()));
            link.getStyleClass().add("small");
            link.setAccessibleText(messages.get("lesson.from.event", name));
            VBox.setMargin(link, new Insets(0, 0, 0, 16));
            box.getChildren().add(link);
        }
        return box;
    }

    private static Button link(String text, String id, Runnable action) {
        return Pieces.wrapping(Pieces.button(id, text, action, "link", "row-link"));
    }

    private Node foot() {
        foot.getStyleClass().add("side-form-foot");
        foot.addLock("lesson-private", model.privateProperty(), moves::onPrivate);
        foot.addActions("lesson", messages.get("card.delete"), messages.get("lesson.form.close"), moves);
        return foot;
    }
}
