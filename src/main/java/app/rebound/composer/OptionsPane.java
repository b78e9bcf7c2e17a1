package app.rebound.composer;

import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutKind;
import app.rebound.setback.Setback;
import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What document it is, for whom, on what paper; the parts stand between.
final class OptionsPane extends VBox {
    /// What the person asks for; each makes another choice.
    interface Moves {
        void onKind(PrintoutKind kind);

        void onSetback(Setback setback);

        void onReader(PrintoutChoice.Reader reader);

        /// Back to what is usual for the reader.
        void onUsual();
    }

    private final Messages messages;
    private final ComposerModel model;
    private final Moves moves;
    private boolean isShowing;

    OptionsPane(Messages messages, ComposerModel model, Moves moves, Node parts, Node kept, Supplier<LocalDate> today) {
        super(8);
        this.messages = messages;
        this.model = model;
        this.moves = moves;
        getStyleClass().add("printout-choices-box");
        // As wide as its column, whatever the words are.
        setMinWidth(0);
        getChildren().addAll(head());
        getChildren()
                .addAll(Pieces.words(messages.get("printout.parts"), "field-label", "printout-group"), parts, usual());
        getChildren().addAll(names());
        getChildren().addAll(paper(today));
        getChildren().add(kept);
        getChildren().add(Pieces.words(messages.get("printout.private-note"), "muted", "small", "printout-note"));
    }

    private List<Node> head() {
        var kind = combo(
                "printout-kind",
                "printout.kind",
                List.of(PrintoutKind.values()),
                one -> messages.get("printout.kind." + one.id()),
                choice -> choice.kind(),
                moves::onKind);
        ComboBox<Setback> setback = new ComboBox<>();
        setback.setId("printout-setback");
        setback.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.show(setback, Setback::title);
        VBox about = labelled("printout.setback", setback);
        about.managedProperty().bind(about.visibleProperty());
        Runnable show = () -> showing(() -> {
            setback.getItems().setAll(model.setbacks());
            setback.setValue(model.setback());
            about.setVisible(
                    model.choice().kind().isOfSetback() && model.setbacks().size() > 1);
        });
        model.setbacks().subscribe(show);
        model.choiceProperty().subscribe(show);
        setback.valueProperty().subscribe(one -> {
            if (!isShowing && one != null) {
                moves.onSetback(one);
            }
        });
        var reader = combo(
                "printout-reader",
                "printout.reader",
                List.of(PrintoutChoice.Reader.values()),
                one -> messages.get("printout.reader." + one.id() + ".name"),
                PrintoutChoice::reader,
                moves::onReader);
        return List.of(kind, about, reader);
    }

    private Button usual() {
        return Pieces.wrapping(
                Pieces.button("printout-usual", messages.get("printout.usual"), moves::onUsual, "quiet"));
    }

    private List<Node> names() {
        CheckBox pseudonyms = check(
                "printout-pseudonyms",
                messages.get("printout.pseudonyms"),
                PrintoutChoice::hasPseudonyms,
                (edit, on) -> edit.pseudonyms(on));
        var people = new Label();
        people.getStyleClass().add("muted");
        people.setId("printout-people");
        model.seenProperty().subscribe(seen -> people.setText(messages.get("printout.people", seen.people())));
        CheckBox comments = check(
                "printout-comments",
                messages.get("printout.comment-fields"),
                PrintoutChoice::hasCommentFields,
                (edit, on) -> edit.comments(on));
        return List.of(
                Pieces.words(messages.get("printout.names"), "field-label", "printout-group"),
                pseudonyms,
                people,
                Pieces.words(messages.get("printout.pseudonyms.why"), "muted", "small"),
                Pieces.words(messages.get("printout.answers"), "field-label", "printout-group"),
                comments);
    }

    private List<Node> paper(Supplier<LocalDate> today) {
        return List.of(
                new SpanPane(messages, model, today),
                combo(
                        "printout-paper",
                        "printout.paper",
                        List.of(Paper.values()),
                        one -> messages.get("printout.paper." + one.name().toLowerCase(Locale.ROOT)),
                        choice -> choice.page().paper(),
                        one -> model.edit(edit -> edit.paper(one))),
                booklet(),
                check(
                        "printout-across",
                        messages.get("printout.across"),
                        choice -> choice.page().isAcross(),
                        (edit, on) -> edit.across(on)),
                combo(
                        "printout-type",
                        "printout.type",
                        List.of(PageStyle.TypeSize.values()),
                        one -> messages.get("printout.type." + one.name().toLowerCase(Locale.ROOT)),
                        choice -> choice.page().type(),
                        one -> model.edit(edit -> edit.type(one))),
                combo(
                        "printout-language",
                        "printout.language",
                        Languages.available(),
                        Languages::ownName,
                        choice -> choice.language(),
                        one -> model.edit(edit -> edit.language(one))));
    }

    private Label booklet() {
        Label words = Pieces.words(messages.get("printout.booklet"), "muted", "small");
        words.setId("printout-booklet");
        words.managedProperty().bind(words.visibleProperty());
        model.choiceProperty()
                .subscribe(choice -> words.setVisible(choice.page().isBooklet()));
        return words;
    }

    private interface Ticked {
        ChoiceEdit apply(ChoiceEdit edit, boolean isOn);
    }

    private CheckBox check(String id, String words, Function<PrintoutChoice, Boolean> is, Ticked change) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        model.choiceProperty().subscribe(choice -> box.setSelected(is.apply(choice)));
        box.setOnAction(_ -> model.edit(edit -> change.apply(edit, box.isSelected())));
        return box;
    }

    private <T> VBox combo(
            String id,
            String key,
            List<T> items,
            Function<T, String> words,
            Function<PrintoutChoice, @Nullable T> is,
            Consumer<T> chosen) {
        var combo = new ComboBox<T>();
        combo.setId(id);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.getItems().setAll(items);
        ChoiceWords.show(combo, words);
        model.choiceProperty().subscribe(choice -> showing(() -> combo.setValue(is.apply(choice))));
        combo.valueProperty().subscribe(one -> {
            if (!isShowing && one != null && !Objects.equals(one, is.apply(model.choice()))) {
                chosen.accept(one);
            }
        });
        return labelled(key, combo);
    }

    private VBox labelled(String key, Node field) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("field-label", "printout-group");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    /// What is shown is no wish of the person's.
    private void showing(Runnable show) {
        boolean was = isShowing;
        isShowing = true;
        show.run();
        isShowing = was;
    }
}
