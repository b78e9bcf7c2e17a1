package app.rebound.trash;

import app.rebound.id.Noun;
import app.rebound.text.Messages;
import app.rebound.ui.MomentWords;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thing in the trash: what kind it is, what it is called, and when it was deleted.
final class TrashCell extends ListCell<Trashed> {
    private final Messages messages;
    private final MomentWords moments;
    private final IntConsumer onSeen;
    private final FontIcon icon = new FontIcon(Feather.TRASH_2);
    private final Label title = new Label();
    private final Label about = new Label();
    private final HBox row = new HBox(12, icon, new VBox(title, about));

    TrashCell(Messages messages, MomentWords moments, IntConsumer onSeen) {
        this.messages = messages;
        this.moments = moments;
        this.onSeen = onSeen;
        row.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("strong");
        about.getStyleClass().addAll("small", "muted");
        setPrefWidth(0);
    }

    /// The words for the kind of a thing.
    static String kind(Messages messages, Noun noun) {
        return messages.get("trash.kind." + id(noun));
    }

    /// A noun's name in message keys.
    static String id(Noun noun) {
        return noun.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a thing is called on one line.
    static String title(Messages messages, String title) {
        return title.isBlank()
                ? messages.get("trash.untitled")
                : title.lines().findFirst().orElse("").strip();
    }

    @Override
    protected void updateItem(@Nullable Trashed item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconCode(icon(item.ref().noun()));
        title.setText(title(messages, item.title()));
        about.setText(messages.get("trash.about", kind(messages, item.ref().noun()), moments.moment(item.deletedAt())));
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + about.getText());
        onSeen.accept(getIndex());
    }

    private static Feather icon(Noun noun) {
        return switch (noun) {
            case SETBACK -> Feather.TRENDING_UP;
            case EVENT -> Feather.GIT_COMMIT;
            case PERSON -> Feather.USER;
            case HELP_LINE -> Feather.PHONE;
            case ATTACHMENT -> Feather.PAPERCLIP;
            default -> Feather.FILE_TEXT;
        };
    }
}
