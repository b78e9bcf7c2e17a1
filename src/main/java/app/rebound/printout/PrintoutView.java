package app.rebound.printout;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Choosing what a printout holds, beside the pages as they will be.
final class PrintoutView {
    private static final double PAGE_WIDTH = 336;

    private final Messages messages;
    private final PrintoutModel model;
    private final Page page;
    private final FlowPane sheets = new FlowPane(20, 20);

    PrintoutView(
            Messages messages,
            PrintoutModel model,
            Program program,
            Runnable onPalette,
            Runnable onSave,
            Runnable onReply) {
        this.messages = messages;
        this.model = model;
        this.page = new Page(messages, onPalette);
        page.setId("printouts");
        page.getStylesheets().add(Styles.address(PrintoutView.class, "screen.css"));
        var save = new Button(messages.get("printout.save"));
        save.setId("save-pdf");
        save.getStyleClass().add("primary");
        save.disableProperty()
                .bind(model.busyProperty().or(model.setbackProperty().isNull()));
        save.setOnAction(_ -> onSave.run());
        page.setActions(Pieces.button("read-reply", messages.get("printout.read-reply"), onReply), save);
        page.setBody(body(program));
        model.setbackProperty().subscribe(this::showTitle);
        model.readerProperty().subscribe(_ -> showTitle());
        model.pages().subscribe(this::showPages);
        model.busyProperty().subscribe(_ -> showTitle());
    }

    Region region() {
        return page;
    }

    private Node body(Program program) {
        var choices = new ScrollPane(choices(program));
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("printout-choices");
        sheets.setAlignment(Pos.TOP_CENTER);
        sheets.setId("printout-pages");
        var preview = new ScrollPane(sheets);
        preview.setFitToWidth(true);
        preview.getStyleClass().add("printout-preview");
        preview.setAccessibleText(messages.get("printout.preview"));
        var busy = new ProgressIndicator();
        busy.setMaxSize(40, 40);
        busy.visibleProperty().bind(model.busyProperty());
        busy.setAccessibleText(messages.get("printout.busy"));
        var nothing = new Label(messages.get("printout.empty"));
        nothing.setId("printout-empty");
        nothing.setWrapText(true);
        nothing.setMaxWidth(400);
        nothing.getStyleClass().addAll("reading", "muted");
        nothing.visibleProperty()
                .bind(model.setbackProperty().isNull().and(model.busyProperty().not()));
        var body = new BorderPane(new StackPane(preview, nothing, busy));
        body.setLeft(choices);
        return body;
    }

    private Node choices(Program program) {
        var box = new VBox(8);
        box.getStyleClass().add("printout-choices-box");
        var setback = combo(
                "printout-setback",
                model.setbacks(),
                model.setbackProperty(),
                "printout.setback",
                one -> one == null ? "" : one.title());
        setback.managedProperty().bind(setback.visibleProperty());
        model.setbacks().subscribe(() -> setback.setVisible(model.setbacks().size() > 1));
        setback.setVisible(false);
        box.getChildren()
                .addAll(
                        setback,
                        combo(
                                "printout-reader",
                                FXCollections.observableArrayList(PrintoutChoice.Reader.values()),
                                model.readerProperty(),
                                "printout.reader",
                                reader -> messages.get("printout.reader." + reader.id() + ".name")),
                        group("printout.parts"),
                        check("printout-timeline", messages.get("printout.timeline"), model.timelineProperty()));
        for (Step step : program.steps()) {
            box.getChildren().add(stepCheck(step));
        }
        box.getChildren()
                .addAll(
                        group("printout.names"),
                        check("printout-pseudonyms", messages.get("printout.pseudonyms"), model.pseudonymsProperty()),
                        note("printout.pseudonyms.why"),
                        group("printout.answers"),
                        check(
                                "printout-comments",
                                messages.get("printout.comment-fields"),
                                model.commentFieldsProperty()),
                        combo(
                                "printout-paper",
                                FXCollections.observableArrayList(Paper.values()),
                                model.paperProperty(),
                                "printout.paper",
                                paper -> messages.get(
                                        "printout.paper." + paper.name().toLowerCase(java.util.Locale.ROOT))));
        Label note = note("printout.private-note");
        note.getStyleClass().add("printout-note");
        box.getChildren().add(note);
        return box;
    }

    private Label note(String key) {
        var note = new Label(messages.get(key));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        return note;
    }

    private Label group(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().addAll("field-label", "printout-group");
        return label;
    }

    private static CheckBox check(String id, String words, BooleanProperty chosen) {
        var box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private CheckBox stepCheck(Step step) {
        var box = new CheckBox(messages.get(step.titleKey()));
        box.setId("printout-step-" + step.id());
        box.setSelected(model.steps().contains(step.id()));
        model.steps().subscribe(() -> box.setSelected(model.steps().contains(step.id())));
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                model.steps().add(step.id());
            } else {
                model.steps().remove(step.id());
            }
        });
        return box;
    }

    private <T extends @Nullable Object> VBox combo(
            String id, ObservableList<? extends T> items, Property<T> chosen, String key, Function<T, String> words) {
        var combo = new ComboBox<T>();
        combo.setId(id);
        combo.setMaxWidth(Double.MAX_VALUE);
        Bindings.bindContent(combo.getItems(), items);
        ChoiceWords.show(combo, words);
        combo.valueProperty().bindBidirectional(chosen);
        var label = group(key);
        label.setLabelFor(combo);
        return new VBox(4, label, combo);
    }

    private void showTitle() {
        Setback setback = model.setbackProperty().get();
        page.setTitle(
                messages.get("printout.title." + model.readerProperty().get().id()));
        if (setback == null) {
            page.setSubtitle("");
        } else if (model.busyProperty().get()) {
            page.setSubtitle(setback.title() + " · " + messages.get("printout.busy"));
        } else {
            page.setSubtitle(messages.get(
                    "printout.subtitle", setback.title(), model.pages().size()));
        }
    }

    private void showPages() {
        sheets.getChildren().clear();
        int number = 0;
        for (PageRaster raster : model.pages()) {
            number++;
            var image = new WritableImage(raster.width(), raster.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            raster.width(),
                            raster.height(),
                            PixelFormat.getIntArgbInstance(),
                            raster.argb(),
                            0,
                            raster.width());
            var sheet = new ImageView(image);
            sheet.setFitWidth(PAGE_WIDTH);
            sheet.setPreserveRatio(true);
            sheet.setSmooth(true);
            sheet.setAccessibleText(
                    messages.get("printout.page", number, model.pages().size()));
            var paper = new StackPane(sheet);
            paper.getStyleClass().add("printout-sheet");
            sheets.getChildren().add(paper);
        }
        showTitle();
    }
}
