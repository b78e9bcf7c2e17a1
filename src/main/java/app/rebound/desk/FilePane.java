package app.rebound.desk;

import app.rebound.evidence.Question;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.SourceKind;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What there is to say and to ask of the file that is looked at.
final class FilePane extends VBox {
    private final DeskModel model;
    private final Messages messages;
    private final DeskActions actions;
    private final DeskWords words;
    private final WaysOfReading way;

    FilePane(DeskModel model, Messages messages, DeskActions actions) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        this.words = new DeskWords(messages);
        way = new WaysOfReading(messages, actions);
        setId("desk-file");
        setMinWidth(0);
        model.fileProperty().subscribe(_ -> show());
        model.takeBackProperty().subscribe(_ -> show());
        model.reading().refusalsProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        DeskFile file = model.file();
        if (file != null) {
            said(file).ifPresent(parts::add);
            question(file).ifPresent(parts::add);
            parts.add(links(file));
            if (!model.reading().refusalsProperty().get().isEmpty()) {
                parts.add(report(model.reading().refusalsProperty().get()));
            }
            DeskModel.TakeBack asked = model.takeBackProperty().get();
            if (asked != null) {
                parts.add(takeBack(asked));
            }
        }
        getChildren().setAll(parts);
        Pieces.show(this, !parts.isEmpty());
    }

    /// What is worth knowing of the reading.
    private Optional<Node> said(DeskFile file) {
        DeskFile.FileRead reading = file.reading();
        if (reading == null) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        if (reading.known() > 0) {
            said.add(messages.get("desk.known", reading.known()));
        }
        Reason stop = reading.report().stop();
        if (stop != null) {
            said.add(messages.get(stop.key()));
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Label label = Pieces.words(String.join(" ", said), "small", "muted");
        label.setId("desk-said");
        return Optional.of(label);
    }

    private Optional<Node> question(DeskFile file) {
        if (file.reading() == null) {
            return Optional.empty();
        }
        return file.reading().report().questions().stream()
                .filter(question -> question.kind() == Question.Kind.DAY_OR_MONTH_FIRST)
                .findFirst()
                .map(question -> {
                    var day = Pieces.button(
                            "desk-day-first",
                            messages.get("desk.day-first"),
                            () -> actions.onReadAgain(options -> options.dayFirst(true)));
                    var month = Pieces.button(
                            "desk-month-first",
                            messages.get("desk.month-first"),
                            () -> actions.onReadAgain(options -> options.dayFirst(false)));
                    var box = new VBox(
                            8, Pieces.words(messages.get(question.key(), question.example())), new HBox(8, day, month));
                    box.setId("desk-question");
                    box.getStyleClass().add("desk-trouble");
                    return box;
                });
    }

    private Node links(DeskFile file) {
        var links = new FlowPane(16, 0);
        links.setAlignment(Pos.CENTER_LEFT);
        links.setPrefWrapLength(240);
        DeskFile.FileRead reading = file.reading();
        if (reading != null && reading.report().refused() > 0) {
            links.getChildren()
                    .add(link(
                            "desk-report",
                            messages.get("desk.refused", reading.report().refused()),
                            actions::onReport));
        }
        if (reading != null && file.kind() == SourceKind.TABLE) {
            links.getChildren().add(link("desk-columns", messages.get("desk.columns"), actions::onColumns));
        }
        if (reading != null) {
            way.of(file.kind(), reading.options()).ifPresent(links.getChildren()::add);
        }
        if (file.kept() != null) {
            links.getChildren().add(link("desk-take-back", messages.get("desk.take-back"), actions::onTakeBack));
        }
        return links;
    }

    private static Node link(String id, String said, Runnable action) {
        return Pieces.button(id, said, action, "link", "small");
    }

    private Node report(List<Refusal> refusals) {
        var list = new ListView<String>();
        list.setId("desk-refusals");
        list.getStyleClass().addAll("rows", "desk-lines");
        list.setAccessibleText(messages.get("desk.report"));
        list.getItems().setAll(refusals.stream().map(words::refusal).toList());
        list.setCellFactory(_ -> new WrappedCell());
        list.setPrefHeight(140);
        list.setMinHeight(80);
        var save = Pieces.button("desk-report-save", messages.get("desk.report.save"), actions::onSaveReport);
        var close = Pieces.button("desk-report-close", messages.get("desk.report.close"), actions::onReport, "quiet");
        var box = new VBox(
                8, Pieces.words(messages.get("desk.report.words"), "small", "muted"), list, new HBox(8, save, close));
        box.getStyleClass().add("desk-trouble");
        return box;
    }

    private Node takeBack(DeskModel.TakeBack asked) {
        Removable removable = asked.removable();
        var now = Pieces.button(
                "desk-take-back-now", messages.get("desk.take-back.now"), actions::onTakeBackNow, "danger");
        var leave = Pieces.button(
                "desk-take-back-leave",
                messages.get("desk.take-back.leave"),
                () -> model.takeBackProperty().set(null),
                "quiet");
        Label said = Pieces.words(messages.get(
                "desk.take-back.words", asked.file(), removable.sources(), removable.events(), removable.edited()));
        said.setId("desk-take-back-words");
        var box = new VBox(8, said, new HBox(8, now, leave));
        box.getStyleClass().add("desk-trouble");
        return box;
    }
}
