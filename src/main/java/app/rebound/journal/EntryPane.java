package app.rebound.journal;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Surroundings;
import app.rebound.ui.TextEditor;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One entry: title, day and time, the text, tags, and what stands around it.
final class EntryPane extends BorderPane {
    /// As the editor measures its lines, in pixels.
    private static final double LINE = 660;

    private static final double MARGIN = 24;

    private final EntryModel model;
    private final JournalModel journal;
    private final Messages messages;
    private final EntryActions actions;
    private final TextField title = new TextField();
    private final TextEditor editor;
    private final Label words = new Label();
    private final VBox head;
    private final VBox below;
    private final VBox aboveText;
    private final FormFoot foot;

    /// @param above between title and text: a prompt, templates, a question, a session
    /// @param menus beside the other buttons of the foot
    /// @param aroundIt what can be unfolded under the tags
    EntryPane(
            EntryModel model,
            JournalModel journal,
            Surroundings surroundings,
            List<Region> above,
            List<Region> menus,
            Region aroundIt,
            EntryActions actions) {
        this.model = model;
        this.journal = journal;
        this.messages = surroundings.messages();
        this.actions = actions;
        editor = new TextEditor(messages);
        foot = new FormFoot(messages, surroundings.zone());
        setId("entry-pane");
        getStyleClass().add("entry-pane");
        head = new VBox(8, title(), when());
        head.getStyleClass().add("entry-head");
        furnishEditor(surroundings);
        var middle = new VBox();
        aboveText = new VBox(8);
        aboveText.getChildren().addAll(above);
        middle.getChildren().addAll(aboveText, editor);
        VBox.setVgrow(editor, Priority.ALWAYS);
        below = new VBox(
                8,
                new TagsPane(model, messages, () -> journal.tagsProperty().get().keySet()),
                around(aroundIt));
        below.getStyleClass().add("entry-below");
        setTop(head);
        setCenter(middle);
        setBottom(new VBox(below, foot(menus)));
        model.openedProperty().subscribe(_ -> {
            editor.load(model.text());
            countWords();
        });
        journal.aloneProperty().subscribe(this::showAlone);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().subscribe(_ -> align());
    }

    private TextField title() {
        title.setId("entry-title");
        title.getStyleClass().add("entry-title");
        title.setPromptText(messages.get("journal.entry.title"));
        title.setAccessibleText(messages.get("journal.entry.title"));
        title.textProperty().bindBidirectional(model.titleProperty());
        title.setOnAction(_ -> editor.requestFocus());
        return title;
    }

    private Node when() {
        var minutes = new Label();
        minutes.setId("entry-minutes");
        minutes.getStyleClass().addAll("small", "muted");
        model.minutesProperty()
                .subscribe(many ->
                        minutes.setText(many.intValue() == 0 ? "" : messages.get("journal.minutes", many.intValue())));
        var line = new FlowPane(
                8,
                4,
                field("entry-day", "journal.entry.day", 16, model.dayTypedProperty()),
                field("entry-time", "journal.entry.time", 5, model.timeTypedProperty()),
                minutes);
        line.setAlignment(Pos.CENTER_LEFT);
        var problem = Pieces.words("", "field-error");
        problem.setId("entry-when-problem");
        problem.textProperty().bind(model.problemProperty());
        Pieces.showWhile(problem, model.problemProperty().isNotEmpty());
        return new VBox(4, line, problem);
    }

    private TextField field(String id, String key, int columns, StringProperty property) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("entry-when");
        field.setPrefColumnCount(columns);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.textProperty().bindBidirectional(property);
        model.problemProperty().subscribe(field::setAccessibleHelp);
        return field;
    }

    private void furnishEditor(Surroundings surroundings) {
        editor.setControlId("entry-text");
        editor.setLabel(messages.get("journal.entry.text"));
        editor.setPrompt(messages.get("journal.entry.prompt"));
        editor.setPreferredRows(4);
        editor.revisionProperty().subscribe(revision -> {
            if (revision.longValue() > 0) {
                model.touch();
            }
        });
        editor.onLargeChange(actions::onLargeChange);
        editor.onUndoBeyond(surroundings.shell()::undo);
        editor.onRedoBeyond(surroundings.shell()::redo);
    }

    private Node around(Region aroundIt) {
        var more = new ToggleButton(messages.get("journal.around"), new FontIcon(Feather.CHEVRON_RIGHT));
        more.setId("entry-more");
        more.getStyleClass().addAll("entry-fold", "small");
        var scroll = new Scroller(aroundIt);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.maxHeightProperty().bind(heightProperty().multiply(0.4));
        scroll.visibleProperty().bind(more.selectedProperty());
        scroll.managedProperty().bind(more.selectedProperty());
        more.selectedProperty().bindBidirectional(model.aroundProperty());
        more.selectedProperty()
                .subscribe(
                        isOpen -> more.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        return new VBox(4, more, scroll);
    }

    private Node foot(List<Region> menus) {
        foot.getStyleClass().add("entry-foot");
        words.setId("entry-words");
        words.getStyleClass().addAll("small", "muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        foot.getChildren().add(words);
        foot.addButton(
                Feather.MAXIMIZE_2,
                "entry-alone",
                messages.get("journal.alone"),
                () -> actions.onAlone(!journal.aloneProperty().get()));
        foot.addButton(Feather.MESSAGE_CIRCLE, "entry-prompt", messages.get("journal.prompt"), actions::onPrompt);
        foot.getChildren().addAll(menus);
        foot.addLock("entry-private", model.privateProperty(), model.privateProperty()::set);
        foot.addButton(Feather.ROTATE_CCW, "entry-versions", messages.get("versions.title"), actions::onVersions);
        foot.addButton(Feather.TRASH_2, "entry-delete", messages.get("journal.delete"), actions::onDelete);
        return foot;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            if (journal.aloneProperty().get()) {
                actions.onAlone(false);
            } else {
                actions.onLeave();
            }
        }
    }

    /// Title and tags begin where the lines of the text begin.
    private void align() {
        double side = Math.max(MARGIN, Math.rint((getWidth() - LINE) / 2));
        head.setPadding(new Insets(16, side, 8, side));
        below.setPadding(new Insets(8, side, 4, side));
        aboveText.setPadding(new Insets(4, side, 0, side));
        foot.setPadding(new Insets(4, Math.max(12, side - 16), 8, side));
    }

    private void showAlone(boolean isAlone) {
        for (Region part : List.of(head, below)) {
            Pieces.show(part, !isAlone);
        }
        // What stays is how far the words are, how many there are, and the way back.
        foot.getChildren().stream()
                .filter(node -> node instanceof ButtonBase && !"entry-alone".equals(node.getId()))
                .forEach(node -> Pieces.show(node, !isAlone));
    }

    /// Says how many words the text has; costs a pass over it.
    void countWords() {
        words.setText(messages.get("journal.words", editor.wordCount()));
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
        state.subscribe(now -> {
            if (!(now instanceof Autosave.State.Pending)) {
                countWords();
            }
        });
    }

    TextEditor editor() {
        return editor;
    }

    /// Puts `words` under the text, as one step of undo, and the focus behind them.
    void append(String words) {
        String before = editor.text();
        editor.insert(before.length(), (before.isBlank() ? "" : "\n\n") + words);
        focusText();
    }

    /// Puts the focus into the text, at its end.
    void focusText() {
        applyCss();
        editor.requestFocus();
        int end = editor.text().length();
        editor.select(end, end);
    }
}
