package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.text.Messages;
import app.rebound.timeline.Basis;
import app.rebound.timeline.DateEntryPane;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What will be kept when what is chosen is put on the line, and the buttons that do it.
final class KeepPane extends BorderPane {
    private static final int MOST_PEOPLE = 60;
    private static final int MOST_LINES = 2_000;

    private final KeepModel keep;
    private final Messages messages;
    private final DeskActions actions;
    private final DeskWords words;
    private final VBox body = new VBox(12);
    private final VBox people = new VBox(4);
    private final VBox fields;
    private final AttachPane attaching;
    private final Button put;
    private final Button attach;
    private final Button off;
    private final FlowPane foot;
    private final ScrollPane scroll = new Scroller(body);

    KeepPane(KeepModel keep, Messages messages, DeskActions actions) {
        this.keep = keep;
        this.messages = messages;
        this.actions = actions;
        this.words = new DeskWords(messages);
        setId("desk-keep-form");
        getStyleClass().add("desk-keep");
        setMinHeight(160);
        put = Pieces.button("desk-put", messages.get("desk.put"), actions::onPut, "primary");
        attach = Pieces.button("desk-attach", messages.get("desk.attach"), actions::onAttach);
        off = Pieces.button("desk-off", messages.get("desk.off"), actions::onTakeOff, "quiet");
        var busy = Pieces.words(messages.get("desk.put.busy"), "small", "muted");
        busy.setId("desk-putting");
        busy.visibleProperty().bind(keep.puttingProperty());
        busy.managedProperty().bind(keep.puttingProperty());
        foot = new FlowPane(8, 8, put, attach, off, busy);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("desk-foot");
        put.disableProperty().bind(keep.readyProperty().not().or(keep.puttingProperty()));
        fields = fields();
        attaching = new AttachPane(keep, messages, actions);
        body.getStyleClass().add("desk-keep-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        keep.rows().addListener((ListChangeListener<DeskRow>) _ -> show());
        keep.attachingProperty().subscribe((_, is) -> {
            show();
            if (is) {
                attaching.focusFirst();
            } else if (attach.getScene() != null && attach.isVisible()) {
                attach.requestFocus();
            }
        });
        keep.bothProperty().subscribe(_ -> show());
        keep.people().addListener((ListChangeListener<KeepModel.Named>) _ -> showPeople());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        show();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && keep.attachingProperty().get()) {
            key.consume();
            keep.attachingProperty().set(false);
        } else if (Shortcut.PUT.matches(key) && key.isShortcutDown()) {
            key.consume();
            actions.onPut();
        }
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        DeskRow one = keep.one();
        boolean isOnLine = !keep.rows().isEmpty() && keep.rows().stream().allMatch(DeskRow::isOnLine);
        KeepModel.Both both = keep.bothProperty().get();
        if (both != null) {
            parts.add(both(both));
        }
        if (keep.attachingProperty().get() && one != null) {
            parts.add(attaching);
        } else if (keep.rows().isEmpty()) {
            parts.add(Pieces.words(messages.get("desk.keep.nothing"), "muted"));
        } else if (isOnLine) {
            parts.add(Pieces.words(messages.get("desk.keep.on-line"), "muted"));
            parts.add(origin(keep.rows().getFirst()));
        } else if (one != null) {
            parts.add(
                    Pieces.words(messages.get(one.isGroup() ? "desk.keep.together" : "desk.keep.one"), "field-label"));
            parts.add(fields);
            parts.add(people);
            parts.add(origin(one));
        } else {
            parts.add(Pieces.words(messages.get("desk.keep.many", keep.rows().size()), "strong"));
            parts.add(lines());
            parts.add(people);
        }
        body.getChildren().setAll(parts);
        scroll.setVvalue(0);
        boolean isOffered =
                !keep.rows().isEmpty() && !isOnLine && !keep.attachingProperty().get();
        put.setText(
                keep.rows().size() > 1
                        ? messages.get("desk.put.many", keep.rows().size())
                        : messages.get(one != null && one.isGroup() ? "desk.put.together" : "desk.put"));
        Pieces.show(attach, one != null);
        Pieces.show(off, keep.rows().stream().anyMatch(KeepPane::waits));
        setBottom(isOffered ? foot : null);
        showPeople();
    }

    private static boolean waits(DeskRow row) {
        return row.things().stream().anyMatch(thing -> thing.state() == Thing.State.WAITING);
    }

    private VBox fields() {
        var title = new TextField();
        title.setId("desk-title");
        title.textProperty().bindBidirectional(keep.titleProperty());
        var name = Pieces.words(messages.get("desk.keep.title"), "field-label");
        name.setLabelFor(title);
        var missing = Pieces.words(messages.get("desk.keep.title.missing"), "field-error");
        Pieces.showWhile(missing, keep.titleMissingProperty());
        var basis = new ComboBox<Basis>();
        basis.setId("desk-basis");
        basis.getItems().setAll(Basis.values());
        ChoiceWords.show(basis, one -> messages.get(one.nameKey()));
        basis.valueProperty().bindBidirectional(keep.basisProperty());
        var known = Pieces.words(messages.get("desk.keep.basis"), "field-label");
        known.setLabelFor(basis);
        basis.setAccessibleText(known.getText());
        var when = new DateEntryPane(keep.when(), "desk-when", messages.get("desk.keep.when"));
        when.setPrefWidth(296);
        var pair = new FlowPane(12, 8, when, new VBox(4, known, basis));
        pair.setPrefWrapLength(240);
        return new VBox(12, new VBox(4, name, title, missing), pair);
    }

    private void showPeople() {
        people.getChildren().clear();
        if (keep.people().isEmpty()) {
            Pieces.show(people, false);
            return;
        }
        Pieces.show(people, true);
        people.getChildren().add(Pieces.words(messages.get("desk.keep.people"), "field-label"));
        int number = 0;
        for (KeepModel.Named named : keep.people().stream().limit(MOST_PEOPLE).toList()) {
            number++;
            var box = new CheckBox(words.person(named.offer()));
            box.setId("desk-person-" + number);
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(named.takenProperty());
            people.getChildren().add(box);
        }
        if (keep.people().size() > MOST_PEOPLE) {
            people.getChildren()
                    .add(Pieces.words(
                            messages.get("desk.keep.people.more", keep.people().size() - MOST_PEOPLE),
                            "small",
                            "muted"));
        }
    }

    /// Where it was found, the date as it stood there, and the original text.
    private Node origin(DeskRow row) {
        var box = new VBox(4);
        box.getStyleClass().add("desk-origin");
        box.setId("desk-origin");
        Found first = row.first();
        if (row.isGroup()) {
            box.getChildren()
                    .add(Pieces.words(
                            messages.get(
                                    "desk.keep.origin.many",
                                    first.origin().source(),
                                    row.things().size()),
                            "small",
                            "muted"));
            row.things().stream()
                    .limit(20)
                    .forEach(thing ->
                            box.getChildren().add(Pieces.words(thing.found().title(), "small")));
            return box;
        }
        box.getChildren().add(Pieces.words(words.where(first), "small", "muted"));
        if (!first.origin().date().isBlank()) {
            box.getChildren()
                    .add(Pieces.words(
                            messages.get("desk.keep.origin.date", first.origin().date()), "small", "muted"));
        }
        Label text = Pieces.words(
                first.origin().text().isBlank() ? first.text() : first.origin().text(), "desk-original");
        text.setId("desk-original");
        box.getChildren().add(text);
        return box;
    }

    private Node lines() {
        var list = new ListView<String>();
        list.setId("desk-keep-lines");
        list.getStyleClass().addAll("rows", "desk-lines");
        list.setAccessibleText(messages.get("desk.keep.many", keep.rows().size()));
        list.setCellFactory(_ -> new WrappedCell());
        list.getItems()
                .setAll(keep.rows().stream()
                        .limit(MOST_LINES)
                        .map(row -> words.title(row) + " · " + words.about(row))
                        .toList());
        list.setPrefHeight(160);
        list.setMinHeight(80);
        return list;
    }

    private Node both(KeepModel.Both both) {
        Label said =
                Pieces.words(messages.get("desk.both", both.remembered(), both.file(), both.recorded()), "reading");
        said.setId("desk-both-dates");
        var open = Pieces.button("desk-both-open", messages.get("desk.both.open"), () -> actions.onEvent(both.event()));
        var box = new VBox(8, said, Pieces.words(messages.get("desk.both.words"), "small", "muted"), open);
        box.getStyleClass().add("desk-trouble");
        return box;
    }
}
