package app.rebound.printout;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The list of what still tells who is meant, for a decision on each before a document leaves the workbook.
public final class NameCheckPane extends BorderPane {
    private final NameCheckModel model;
    private final Messages messages;
    private final Messages document;
    private final VBox list = new VBox();
    private final Button go = new Button();

    /// @param document the words of the document's language, for what stands instead
    /// @param onDone gets what was decided, for [PrintoutChoice#decided()]
    /// @param onBack nothing was decided
    public NameCheckPane(
            NameCheckModel model,
            Messages messages,
            Messages document,
            Consumer<Map<String, String>> onDone,
            Runnable onBack) {
        this.model = model;
        this.messages = messages;
        this.document = document;
        setId("name-check");
        getStyleClass().add("name-check");
        getStylesheets().add(Styles.address(NameCheckPane.class, "names.css"));
        list.setId("name-check-list");
        list.getStyleClass().add("name-check-list");
        model.rows().subscribe(this::showRows);
        var scroll = new Scroller(new VBox(24, head(), list));
        scroll.getContent().getStyleClass().add("name-check-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot(onDone, onBack));
        Pieces.onEscape(this, onBack);
        showRows();
    }

    /// Puts the cursor where the first decision is made.
    @Override
    public void requestFocus() {
        Node first = list.lookup(".check-box");
        (first == null ? go : first).requestFocus();
    }

    private Node head() {
        var title = label(messages.get("names.title"), "heading");
        var why = label(messages.get("names.why"), "muted");
        return new VBox(8, title, why);
    }

    private Node foot(Consumer<Map<String, String>> onDone, Runnable onBack) {
        go.setId("name-check-done");
        go.setText(messages.get("names.done"));
        go.getStyleClass().add("primary");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> onDone.accept(model.decisions(this::usual)));
        var back = new Button(messages.get("names.back"));
        back.setId("name-check-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> onBack.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(12, back, space, go);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("name-check-foot");
        return foot;
    }

    private String usual(NameCheck.Kind kind) {
        return document.get("names.instead." + kind.id());
    }

    private void showRows() {
        list.getChildren().clear();
        boolean hasOld = false;
        for (int i = 0; i < model.rows().size(); i++) {
            NameCheckModel.Row row = model.rows().get(i);
            if (!row.isNew() && !hasOld) {
                hasOld = true;
                var before = label(messages.get("names.before"), "strong");
                before.getStyleClass().add("name-check-section");
                list.getChildren().add(before);
            }
            list.getChildren().add(row(row, i));
        }
        if (model.rows().isEmpty()) {
            list.getChildren().add(label(messages.get("names.none"), "reading"));
        }
    }

    private Node row(NameCheckModel.Row row, int at) {
        NameCheck.Finding finding = row.finding();
        var words = label(finding.words(), "name-check-words");
        var kind = label(
                messages.get("names.kind." + finding.kind().id()) + " · "
                        + messages.get("names.count", finding.count()),
                "muted");
        var said = new TextFlow(
                text(finding.before(), ""), text(finding.words(), "name-check-found"), text(finding.after(), ""));
        said.getStyleClass().add("name-check-context");
        var box = new CheckBox(messages.get("names.replace"));
        box.setId("name-check-replace-" + at);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(messages.get("names.replace.what", finding.words()));
        box.selectedProperty().bindBidirectional(row.replacedProperty());
        var instead = new TextField();
        instead.setId("name-check-instead-" + at);
        instead.setPromptText(usual(finding.kind()));
        instead.setAccessibleText(messages.get("names.instead", finding.words()));
        instead.setPrefColumnCount(18);
        instead.textProperty().bindBidirectional(row.insteadProperty());
        var names = new VBox(4, words, kind);
        names.getStyleClass().add("name-check-names");
        var decision = new HBox(12, box, instead);
        decision.setAlignment(Pos.CENTER_LEFT);
        var line = new FlowPane(16, 8, names, decision);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        var whole = new VBox(8, line, said);
        whole.getStyleClass().add("name-check-row");
        return whole;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add("name-check-text");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        return text;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
