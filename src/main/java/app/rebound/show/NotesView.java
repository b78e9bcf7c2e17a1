package app.rebound.show;

import app.rebound.printout.PrintoutCopy;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Autosave;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.SaveLine;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The parts of a printout made earlier, each with a field for what somebody wrote on the paper beside it.
final class NotesView {
    private final NotesModel model;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Consumer<HeardField> onHeard;
    private final Page page;
    private final VBox body = new VBox(20);
    private final Node head;

    NotesView(
            NotesModel model,
            StringProperty who,
            ReadOnlyObjectProperty<Autosave.State> saving,
            Surroundings surroundings,
            Consumer<HeardField> onHeard) {
        this.model = model;
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.onHeard = onHeard;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.setId("notes");
        page.getStylesheets().add(Styles.address(NotesView.class, "show.css"));
        page.setTitle(messages.get("notes.title"));
        page.setSubtitle(messages.get("notes.subtitle"));
        head = head(who, saving);
        body.getStyleClass().add("notes-body");
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setBody(scroll);
        model.fields().addListener((ListChangeListener<HeardField>) _ -> show());
        model.readProperty().subscribe(_ -> show());
    }

    Region region() {
        return page;
    }

    private Node head(StringProperty whose, ReadOnlyObjectProperty<Autosave.State> saving) {
        var copies = new ComboBox<@Nullable PrintoutCopy>();
        copies.setId("notes-copy");
        copies.setMaxWidth(Double.MAX_VALUE);
        copies.setItems(model.copies());
        copies.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PrintoutCopy copy) {
                return copy == null ? "" : words(copy);
            }

            @Override
            public @Nullable PrintoutCopy fromString(String text) {
                return null;
            }
        });
        copies.valueProperty().bindBidirectional(model.copyProperty());
        var which = Pieces.words(messages.get("notes.copy"), "field-label");
        which.setLabelFor(copies);
        var who = new TextField();
        who.setId("notes-who");
        who.setPrefColumnCount(18);
        who.textProperty().bindBidirectional(whose);
        var whoLabel = Pieces.words(messages.get("notes.who"), "field-label");
        whoLabel.setLabelFor(who);
        var line = new SaveLine(messages, surroundings.zone());
        line.follow(saving);
        return new VBox(12, new FlowPane(16, 12, new VBox(4, which, copies), new VBox(4, whoLabel, who)), line);
    }

    private String words(PrintoutCopy copy) {
        LocalDate made = copy.made();
        return made == null
                ? copy.title()
                : copy.title() + " · " + new DateWords(messages).of(FuzzyDate.ofDay(made)) + " · " + copy.code();
    }

    private void show() {
        if (model.copies().isEmpty()) {
            body.getChildren().clear();
            if (model.readProperty().get()) {
                var none = Pieces.words(messages.get("notes.empty"), "reading");
                none.setId("notes-empty");
                body.getChildren().add(none);
            }
            return;
        }
        body.getChildren().setAll(head);
        for (int i = 0; i < model.fields().size(); i++) {
            body.getChildren().add(part(model.fields().get(i), i));
        }
    }

    private Node part(HeardField field, int at) {
        String heading = field.heading().isEmpty() ? messages.get("notes.whole") : field.heading();
        var heard = new GrowingField[1];
        heard[0] = new GrowingField(
                messages,
                2,
                new Typing(
                        () -> {
                            field.wordsProperty().set(heard[0].text());
                            onHeard.accept(field);
                        },
                        () -> {},
                        surroundings.shell()::undo,
                        surroundings.shell()::redo));
        heard[0].editor().setCompact(true);
        heard[0].editor().setControlId("notes-part-" + at);
        heard[0].editor().setLabel(messages.get("notes.on", heading));
        heard[0].load(field.wordsProperty().get());
        var box = new VBox(8, Pieces.words(heading, "strong"));
        if (!field.excerpt().isBlank()) {
            box.getChildren().add(Pieces.words(field.excerpt(), "small", "muted"));
        }
        box.getChildren().add(heard[0]);
        box.getStyleClass().add("notes-part");
        return box;
    }
}
