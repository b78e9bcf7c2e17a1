package app.rebound.people;

import app.rebound.card.CardExtra;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Below a message: who could be meant, when they were last in touch, a first draft, and the way to the clipboard.
final class OutreachPane extends VBox implements CardExtra {
    private final Messages messages;
    private final MessageDrafts drafts;
    private final NamesPane names;
    private final Label lastContact = note("outreach-last-contact");
    private final Label caution = note("outreach-caution");
    private final Button start = new Button();
    private final Button copy = new Button();
    private List<Person> people = List.of();
    private Values values = Values.NONE;

    /// @param onCopied told when the draft lies on the clipboard
    OutreachPane(Messages messages, Runnable onCopied, Consumer<UnaryOperator<Values>> change) {
        super(12);
        this.messages = messages;
        drafts = new MessageDrafts(messages);
        names = new NamesPane(Outreach.WHO, messages, false, change);
        caution.setText(messages.get("people.draft.announcement.caution"));
        start.setId("outreach-start-draft");
        start.setText(messages.get("people.draft.start"));
        start.setOnAction(_ -> change.accept(form -> form.with(Outreach.DRAFT, drafts.of(form))));
        copy.setId("outreach-copy");
        copy.setText(messages.get("people.draft.copy"));
        copy.setGraphic(new FontIcon(Feather.COPY));
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(values.text(Outreach.DRAFT));
            Clipboard.getSystemClipboard().setContent(content);
            onCopied.run();
        });
        for (Button button : List.of(start, copy)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        var about = note("outreach-about");
        about.setText(messages.get("people.draft.about"));
        getChildren().addAll(names, lastContact, caution, new FlowPane(8, 8, start, copy), about);
    }

    private static Label note(String id) {
        var note = new Label();
        note.setId(id);
        note.getStyleClass().add("field-label");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    void setPeople(List<Person> all) {
        people = List.copyOf(all);
        names.setPeople(all);
        show(values);
    }

    @Override
    public VBox node() {
        return this;
    }

    @Override
    public void show(Values now) {
        values = now;
        names.show(now);
        boolean hasDraft = !now.text(Outreach.DRAFT).isBlank();
        start.setVisible(!hasDraft && !now.choice(Outreach.PURPOSE).isEmpty());
        copy.setVisible(hasDraft);
        caution.setVisible(now.is(Outreach.PURPOSE, "announcement"));
        lastContact.setText(people.stream()
                .filter(person ->
                        person.name().equalsIgnoreCase(now.text(Outreach.WHO).strip()))
                .map(this::lastContact)
                .findFirst()
                .orElse(""));
        lastContact.setVisible(!lastContact.getText().isEmpty());
    }

    private String lastContact(Person person) {
        var day = person.support().lastContact();
        return day == null ? "" : messages.get("people.last-contact", new DateWords(messages).of(FuzzyDate.ofDay(day)));
    }
}
