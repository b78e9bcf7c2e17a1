package app.rebound.attachment;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One attachment: a small picture or a sign for its kind, its name, its kind and size.
final class AttachmentCell extends ListCell<Attachment> {
    static final double PICTURE = 48;

    private final AttachmentWords words;
    private final ObservableMap<UUID, Picture> small;
    private final Consumer<Attachment> onSeen;
    private final FontIcon icon = new FontIcon(Feather.FILE);
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox row;

    AttachmentCell(AttachmentWords words, AttachmentsModel model, Consumer<Attachment> onSeen) {
        this.words = words;
        this.small = model.small();
        this.onSeen = onSeen;
        picture.setFitWidth(PICTURE);
        picture.setFitHeight(PICTURE);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var frame = new StackPane(icon, picture);
        frame.getStyleClass().add("attachment-picture");
        frame.setMinSize(PICTURE, PICTURE);
        frame.setMaxSize(PICTURE, PICTURE);
        name.getStyleClass().add("strong");
        about.getStyleClass().addAll("small", "muted");
        var lines = new VBox(2, name, about);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        row = new HBox(12, frame, lines);
        row.setAlignment(Pos.CENTER_LEFT);
        // A cell is as wide as its list, whatever its words would like.
        setPrefWidth(0);
        small.addListener((MapChangeListener<UUID, Picture>) change -> {
            Attachment shown = getItem();
            if (shown != null && shown.id().equals(change.getKey())) {
                showPicture(shown);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Attachment item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.name());
        about.setText(words.about(item));
        icon.setIconCode(icon(item.kind()));
        showPicture(item);
        setGraphic(row);
        setAccessibleText(item.name() + ", " + about.getText());
        onSeen.accept(item);
    }

    private void showPicture(Attachment item) {
        Picture found = small.get(item.id());
        picture.setImage(found == null ? null : Pictures.image(found));
        icon.setVisible(found == null);
    }

    private static Feather icon(AttachmentKind kind) {
        return switch (kind) {
            case PICTURE -> Feather.IMAGE;
            case TEXT, PDF -> Feather.FILE_TEXT;
            case SOUND -> Feather.MUSIC;
            case FILM -> Feather.FILM;
            case OTHER -> Feather.FILE;
        };
    }
}
