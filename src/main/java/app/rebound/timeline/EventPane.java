package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.FormFields;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.TextEditor;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/// The form of the selected event, beside the axis.
final class EventPane extends BorderPane {
    private static final int STRONGEST = 5;

    private final TimelineModel model;
    private final EventFormModel form;
    private final Messages messages;
    private final FormFields named;
    private final VBox fields = new VBox(16);
    private final ScrollPane scroll = new Scroller(fields);
    private final TextField title = new TextField();
    private final TextEditor fact;
    private final TextEditor interpretation;
    private final TextEditor thought;
    private final TextEditor felt;
    private final TextEditor knewThen;
    private final TextEditor knowNow;
    private final FormFoot foot;
    private final Region ties;

    EventPane(TimelineModel model, Messages messages, ZoneId zone, TimelineActions actions, Region ties) {
        this.model = model;
        this.form = model.form();
        this.messages = messages;
        this.ties = ties;
        this.foot = new FormFoot(messages, zone);
        this.named = new FormFields(messages, "timeline.field.", "event-", form::touch);
        setId("event-form");
        getStyleClass().add("event-form");
        fact = named.text("fact", 2);
        interpretation = named.text("interpretation", 2);
        thought = named.text("thought", 2);
        felt = named.text("felt", 2);
        knewThen = named.text("knew-then", 2);
        knowNow = named.text("know-now", 2);
        fields.getStyleClass().add("event-fields");
        fields.getChildren()
                .addAll(
                        titleField(),
                        new WhenPane(form, messages),
                        markField(),
                        peopleField(),
                        text("fact", fact),
                        text("interpretation", interpretation),
                        text("thought", thought),
                        text("felt", felt),
                        moodField(),
                        text("knew-then", knewThen),
                        knowNowField(),
                        laneField(),
                        basisField(),
                        new DateEntryPane(form.learned(), "event-learned", messages.get("timeline.field.learned")),
                        ties,
                        privacyField(),
                        Pieces.wrapping(Pieces.button(
                                "erase-event",
                                messages.get("timeline.event.erase"),
                                actions::onErase,
                                "link",
                                "danger")));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(foot(actions));
        form.openedProperty().subscribe(_ -> load());
        Pieces.onEscape(this, actions::onClose);
    }

    private void load() {
        Event.Details texts = form.details();
        fact.load(texts.fact());
        interpretation.load(texts.interpretation());
        thought.load(texts.thought());
        felt.load(texts.felt());
        knewThen.load(texts.knewThen());
        knowNow.load(texts.knowNow());
        scroll.setVvalue(0);
    }

    /// The longer texts as they stand in their editors.
    Event.Details texts() {
        return new Event.Details(
                fact.text(), interpretation.text(), thought.text(), felt.text(), knewThen.text(), knowNow.text());
    }

    void focusTitle() {
        // A form just opened has its fields in the scene only once its scroll pane is styled.
        applyCss();
        title.requestFocus();
        title.end();
    }

    void showState(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }

    private VBox titleField() {
        title.setId("event-title");
        title.getStyleClass().add("event-title");
        title.setPromptText(messages.get("timeline.field.title.prompt"));
        title.textProperty().bindBidirectional(form.titleProperty());
        var missing = new Label(messages.get("timeline.field.title.missing"));
        missing.getStyleClass().add("field-error");
        missing.setId("event-title-error");
        missing.setWrapText(true);
        Pieces.showWhile(missing, form.titleMissingProperty());
        return named.around("title", title, title, missing);
    }

    private VBox markField() {
        var marks = new MarkChooser(messages, form.markProperty());
        return named.around("mark", marks, marks);
    }

    private VBox peopleField() {
        var people = named.line("people", form.peopleProperty());
        TextFields.bindAutoCompletion(
                people,
                request -> NameCompletion.of(
                        request.getUserText(), model.peopleProperty().get().values()));
        return named.around("people", people, people);
    }

    private VBox basisField() {
        var chooser = new BasisChooser(messages, form.basisProperty());
        return named.around("basis", chooser, chooser);
    }

    /// What was learned later stays out of sight during a look back.
    private VBox knowNowField() {
        VBox box = text("know-now", knowNow);
        model.knownThenProperty().subscribe(known -> {
            box.setVisible(known == null);
            ties.setVisible(known == null);
        });
        box.managedProperty().bind(box.visibleProperty());
        ties.managedProperty().bind(ties.visibleProperty());
        return box;
    }

    private VBox laneField() {
        var lane = named.line("lane", form.laneProperty());
        TextFields.bindAutoCompletion(lane, request -> lanes(request.getUserText()));
        return named.around("lane", lane, lane);
    }

    private CheckBox privacyField() {
        var privacy = new CheckBox(messages.get("timeline.field.private"));
        privacy.setId("event-private");
        privacy.setWrapText(true);
        privacy.selectedProperty().bindBidirectional(form.privateProperty());
        return privacy;
    }

    private List<String> lanes(String typed) {
        return List.copyOf(model.events()).stream()
                .flatMap(event -> Optional.ofNullable(event.lane()).stream())
                .distinct()
                .filter(known -> !typed.isBlank() && NameCompletion.begins(known, typed) && !known.equals(typed))
                .sorted()
                .toList();
    }

    private VBox moodField() {
        List<MoodWords.Mood> moods = new ArrayList<>();
        moods.add(new MoodWords.Mood(null));
        for (int mood = STRONGEST; mood >= -STRONGEST; mood--) {
            moods.add(new MoodWords.Mood(mood));
        }
        var chooser = new ComboBox<MoodWords.Mood>();
        chooser.setId("event-mood");
        chooser.getItems().setAll(moods);
        ChoiceWords.show(chooser, new MoodWords(messages)::words);
        chooser.setMaxWidth(Double.MAX_VALUE);
        form.moodProperty().subscribe(mood -> chooser.setValue(new MoodWords.Mood(mood)));
        chooser.valueProperty().subscribe(mood -> {
            if (mood != null) {
                form.moodProperty().set(mood.value());
            }
        });
        return named.around("mood", chooser, chooser);
    }

    private VBox text(String field, TextEditor editor) {
        VBox box = named.around(field, editor, editor);
        box.getStyleClass().add(field);
        return box;
    }

    private Node foot(TimelineActions actions) {
        foot.getStyleClass().add("side-form-foot");
        foot.addActions("event", messages.get("timeline.event.delete"), messages.get("timeline.event.close"), actions);
        return foot;
    }
}
