package app.rebound.desk;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One file on the desk: its name, and how much of it is where.
final class FileCell extends ListCell<FilesPane.Choice> {
    private final Messages messages;
    private final DeskWords words;
    private final FontIcon icon = new FontIcon(Feather.FILE);
    private final Label name = new Label();
    private final Label counts = new Label();
    private final HBox line;

    FileCell(Messages messages) {
        this.messages = messages;
        this.words = new DeskWords(messages);
        counts.getStyleClass().addAll("small", "muted");
        var both = new VBox(name, counts);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(12, icon, both);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FilesPane.@Nullable Choice choice, boolean isEmpty) {
        super.updateItem(choice, isEmpty);
        if (isEmpty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        DeskFile file = choice.file();
        icon.setIconCode(file == null ? Feather.LAYERS : KindIcon.of(file.kind()));
        name.setText(file == null ? messages.get("desk.all") : file.name());
        counts.setText(file == null ? messages.get("desk.all.words") : words.counts(file));
        setAccessibleText(
                name.getText() + ", " + (file == null ? "" : words.kind(file.kind()) + ", ") + counts.getText());
        setGraphic(line);
    }
}
