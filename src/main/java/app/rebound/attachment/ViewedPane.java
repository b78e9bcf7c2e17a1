package app.rebound.attachment;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One attachment shown large: a picture, a text, or why it cannot be shown.
final class ViewedPane extends VBox {
    private static final double TALLEST = 440;

    private final Messages messages;
    private final AttachmentWords words;
    private final AttachmentsActions actions;

    ViewedPane(Messages messages, AttachmentsModel model, AttachmentsActions actions) {
        super(12);
        this.messages = messages;
        this.words = new AttachmentWords(messages);
        this.actions = actions;
        setId("attachment-viewed");
        Pieces.onEscape(this, actions::onClose);
        model.viewedProperty().subscribe(this::show);
    }

    private void show(@Nullable Viewed viewed) {
        getChildren().clear();
        if (viewed == null) {
            return;
        }
        Attachment attachment = viewed.attachment();
        Button back = Pieces.button("attachment-back", messages.get("attachment.back"), actions::onClose);
        Button save = Pieces.button(
                "attachment-viewed-save", messages.get("attachment.save"), () -> actions.onSave(attachment));
        var name = Pieces.words(attachment.name(), "card-title");
        name.setId("attachment-viewed-name");
        getChildren()
                .addAll(
                        new FlowPane(8, 8, back, save),
                        new VBox(2, name, Pieces.words(words.about(attachment), "small", "muted")),
                        content(viewed));
        back.requestFocus();
    }

    private Node content(Viewed viewed) {
        return switch (viewed) {
            case Viewed.OfPicture of -> picture(of);
            case Viewed.OfText of -> text(of);
            case Viewed.OfWords of -> {
                var said = Pieces.words(of.words());
                said.setId("attachment-unshown");
                yield said;
            }
        };
    }

    private Node picture(Viewed.OfPicture of) {
        var picture = new ImageView(Pictures.image(of.picture()));
        picture.setId("attachment-large");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(of.attachment().name());
        var frame = new StackPane(picture);
        frame.getStyleClass().add("attachment-frame");
        frame.setMinWidth(0);
        picture.setFitHeight(Math.min(TALLEST, of.picture().height()));
        frame.widthProperty()
                .subscribe(width -> picture.setFitWidth(Math.max(
                        1, Math.min(width.doubleValue() - 16, of.picture().width()))));
        return frame;
    }

    private Node text(Viewed.OfText of) {
        var area = new TextArea(of.text().text());
        area.setId("attachment-text");
        area.setAccessibleText(of.attachment().name());
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(18);
        if (!of.text().isCut()) {
            return area;
        }
        var cut = Pieces.words(messages.get("attachment.text.cut"), "small", "muted");
        cut.setId("attachment-text-cut");
        return new VBox(8, area, cut);
    }
}
