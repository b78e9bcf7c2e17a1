package app.rebound.help;

import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What to do now with the emergency number, the lines of one country, and how old the list is.
final class HelpLinesPane extends VBox {
    private final Messages messages;
    private final HelpLinesModel model;
    private final HelpWords words;
    private final VBox emergency = new VBox();
    private final Label where = new Label();
    private final VBox lines = new VBox();
    private final VBox directories = new VBox();
    private final VBox sources = new VBox(8);
    private final Button fold = new Button();

    HelpLinesPane(Messages messages, HelpLinesModel model, Consumer<String> onCountry) {
        super(20);
        this.messages = messages;
        this.model = model;
        this.words = new HelpWords(messages);
        setId("help-lines");
        getStylesheets().add(Styles.address(HelpLinesPane.class, "help.css"));
        getChildren().add(now(onCountry));
        if (model.isOld()) {
            getChildren().add(old());
        }
        getChildren().addAll(list(), about());
        model.countryProperty().subscribe(_ -> show());
    }

    private Node now(Consumer<String> onCountry) {
        var box = new VBox(12, emergency, country(onCountry), unwritable());
        box.getStyleClass().add("help-emergency");
        emergency.setId("help-emergency");
        emergency.getStyleClass().add("help-emergency-words");
        var card = new VBox(16, LineRow.label(messages.get("help.now.title"), "heading"), box);
        card.getChildren()
                .addAll(
                        step("help.now.near", "help.now.near.how"),
                        step("help.now.ring", "help.now.ring.how"),
                        step("help.now.line", "help.now.line.how"));
        card.getStyleClass().add("card");
        card.setId("help-now");
        return card;
    }

    private Node step(String what, String how) {
        return new VBox(2, LineRow.label(messages.get(what), "strong"), LineRow.label(messages.get(how), "muted"));
    }

    private Node old() {
        var title = LineRow.label(messages.get("help.old.what", words.day(model.madeOn())), "help-old-title");
        var card = new VBox(4, title, LineRow.label(messages.get("help.old.next")));
        card.getStyleClass().add("help-old");
        card.setId("help-old");
        LineRow.setReadable(card, title.getText() + " " + messages.get("help.old.next"));
        return card;
    }

    private Node country(Consumer<String> onCountry) {
        var country = new ComboBox<String>();
        country.setId("help-country");
        country.getItems().setAll(words.sorted(model.countries()));
        ChoiceWords.show(country, words::country);
        // Before anybody listens: a chooser with an empty line begins with that one.
        model.countryProperty().subscribe(country::setValue);
        country.valueProperty().subscribe(chosen -> {
            if (chosen != null && !chosen.equals(model.countryProperty().get())) {
                onCountry.accept(chosen);
            }
        });
        var label = new Label(messages.get("help.country"));
        label.getStyleClass().add("help-country-label");
        label.setLabelFor(country);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, label, country);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node unwritable() {
        var unwritable = LineRow.label(messages.get("help.country.unwritable"), "field-error");
        unwritable.setId("help-country-unwritable");
        Pieces.showWhile(unwritable, model.unwritableProperty());
        return unwritable;
    }

    private Node list() {
        var title = LineRow.label(messages.get("help.list.title"), "card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        where.getStyleClass().addAll("small", "muted");
        where.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, title, where);
        head.setAlignment(Pos.BASELINE_LEFT);
        var elsewhere = LineRow.label(messages.get("help.directory.lead"), "eyebrow");
        var card = new VBox(12, head, lines, elsewhere, directories);
        card.getStyleClass().add("card");
        return card;
    }

    private Node about() {
        var made = LineRow.label(
                messages.get(model.isChecked() ? "help.made.checked" : "help.made", words.day(model.madeOn())),
                "muted");
        made.setId("help-made");
        fold.setId("help-sources-fold");
        fold.getStyleClass().add("link");
        fold.setText(messages.get("help.sources"));
        fold.setOnAction(_ -> setFolded(sources.isVisible()));
        sources.setId("help-sources");
        setFolded(true);
        var card = new VBox(
                8,
                LineRow.label(messages.get("help.about.title"), "card-title"),
                made,
                LineRow.label(messages.get("help.check"), "muted"),
                fold,
                sources);
        card.getStyleClass().add("card");
        return card;
    }

    private void setFolded(boolean isFolded) {
        Pieces.show(sources, !isFolded);
        fold.setGraphic(new FontIcon(isFolded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        fold.setAccessibleText(messages.get(isFolded ? "help.sources.unfold" : "help.sources.fold"));
    }

    private void show() {
        String country = model.countryProperty().get();
        showEmergency(country);
        where.setText(messages.get("help.list.of", words.country(country)));
        List<HelpLine> found = model.of(HelpLine.Kind.CRISIS, HelpLine.Kind.SUPPORT);
        lines.getChildren().clear();
        if (found.isEmpty()) {
            var none = LineRow.label(
                    country.isEmpty()
                            ? messages.get("help.list.other")
                            : messages.get("help.list.none", words.country(country)),
                    "muted");
            none.setId("help-none");
            lines.getChildren().add(none);
        }
        found.forEach(line -> lines.getChildren().add(new LineRow(line, words)));
        directories
                .getChildren()
                .setAll(model.of(HelpLine.Kind.DIRECTORY).stream()
                        .map(line -> new LineRow(line, words))
                        .toList());
        sources.getChildren().setAll(model.all().stream().map(this::source).toList());
    }

    private void showEmergency(String country) {
        List<HelpLine.Phone> phones = model.of(HelpLine.Kind.EMERGENCY).stream()
                .flatMap(line -> line.numbers().stream())
                .toList();
        var danger = LineRow.label(messages.get("help.now.danger"), "strong");
        emergency.getChildren().setAll(danger);
        if (phones.isEmpty()) {
            String unknown = country.isEmpty()
                    ? messages.get("help.emergency.other")
                    : messages.get("help.emergency.none", words.country(country));
            emergency.getChildren().add(LineRow.label(unknown));
            LineRow.setReadable(emergency, danger.getText() + " " + unknown);
            return;
        }
        var all = new FlowPane(28, 8);
        phones.forEach(phone -> all.getChildren().add(emergencyNumber(phone)));
        emergency.getChildren().add(all);
        List<String> said = phones.stream().map(words::phone).toList();
        LineRow.setReadable(
                emergency,
                danger.getText() + " " + String.join("; ", said) + ". "
                        + messages.get("help.emergency.of", words.country(country)));
    }

    private Node emergencyNumber(HelpLine.Phone phone) {
        var number = LineRow.number(phone.number());
        number.getStyleClass().add("help-emergency-number");
        var box = new HBox(8, number);
        box.setAlignment(Pos.BASELINE_LEFT);
        if (phone.use() != null) {
            box.getChildren().add(new Label(words.use(phone)));
        }
        return box;
    }

    private Node source(HelpLine line) {
        String name = line.kind() == HelpLine.Kind.EMERGENCY ? messages.get("help.kind.emergency") : line.name();
        var box = new VBox(
                LineRow.label(name, "small", "strong"),
                LineRow.label(words.sources(line), "small", "muted"),
                LineRow.label(words.origin(line), "small", "muted"));
        LineRow.setReadable(box, name + ". " + words.sources(line) + ". " + words.origin(line));
        return box;
    }
}
