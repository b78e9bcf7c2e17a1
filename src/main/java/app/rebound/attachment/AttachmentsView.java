package app.rebound.attachment;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Shortcut;
import app.rebound.ui.Styles;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The attachments of one thing in a list, or one of them shown large.
final class AttachmentsView {
    /// So many rows are in sight without scrolling.
    private static final int ROWS = 4;
    /// How high a row is, in heights of its text.
    private static final double ROW = 3.1;

    private final Messages messages;
    private final AttachmentsModel model;
    private final AttachmentsActions actions;
    private final AttachmentWords words;
    private final ListView<Attachment> list = new ListView<>();
    private final VBox root = new VBox(12);
    private @Nullable UUID lastChosen;

    AttachmentsView(Messages messages, AttachmentsModel model, AttachmentsActions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        this.words = new AttachmentWords(messages);
        root.setId("attachments");
        root.getStyleClass().add("attachments");
        root.getStylesheets().add(Styles.address(AttachmentsView.class, "attachment.css"));
        furnishList();
        Node overview = overview();
        var viewed = new ViewedPane(messages, model, actions);
        Pieces.showWhile(overview, model.viewedProperty().isNull());
        Pieces.showWhile(viewed, model.viewedProperty().isNotNull());
        root.getChildren().addAll(overview, viewed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pasteByKey);
        takeDrops();
    }

    Region region() {
        return root;
    }

    private Node overview() {
        var title = Pieces.words(messages.get("attachment.title"), "card-title");
        var total = Pieces.words("", "small", "muted");
        total.setId("attachments-total");
        total.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.total(model.rows().size(), model.bytes()), model.rows()));
        Pieces.showWhile(total, Bindings.isNotEmpty(model.rows()));
        var nothing = Pieces.words(messages.get("attachment.empty"), "muted");
        nothing.setId("attachments-empty");
        Pieces.showWhile(nothing, Bindings.isEmpty(model.rows()).and(model.loadedProperty()));
        var busy = Pieces.words("", "muted");
        busy.setId("attachments-busy");
        busy.textProperty().bind(model.busyProperty());
        Pieces.showWhile(busy, model.busyProperty().isNotEmpty());
        Button add = Pieces.button("attachment-add", messages.get("attachment.add"), actions::onAdd);
        Button paste = Pieces.button("attachment-paste", messages.get("attachment.paste"), this::paste);
        return new VBox(
                12,
                new VBox(4, title, total),
                nothing,
                list,
                ofChosen(),
                new RenamePane(messages, model, actions),
                busy,
                new FlowPane(8, 8, add, paste),
                Pieces.words(messages.get("attachment.limit"), "small", "muted"));
    }

    private void furnishList() {
        list.setId("attachment-list");
        list.getStyleClass().addAll("rows", "attachment-list");
        list.setAccessibleText(messages.get("attachment.title"));
        list.setCellFactory(_ -> {
            var cell = new AttachmentCell(words, model, actions::onSeen);
            cell.setOnMouseClicked(click -> {
                Attachment clicked = cell.getItem();
                if (clicked != null && click.getClickCount() == 2) {
                    actions.onOpen(clicked);
                }
            });
            return cell;
        });
        list.setItems(model.rows());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.rows().addListener((ListChangeListener<Attachment>) _ -> chooseSomething());
        list.setOnKeyPressed(key -> {
            switch (key.getCode()) {
                case ENTER, SPACE -> withChosen(actions::onOpen);
                case DELETE -> withChosen(actions::onTrash);
                case F2 -> withChosen(model.renamingProperty()::set);
                default -> {
                    return;
                }
            }
            key.consume();
        });
        Pieces.showWhile(list, Bindings.isNotEmpty(model.rows()));
        var ruler = new Label();
        root.getChildren().add(ruler);
        Pieces.showWhile(ruler, Bindings.createBooleanBinding(() -> false));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(ROWS, model.rows().size())
                                        * Math.max(
                                                AttachmentCell.PICTURE + 18,
                                                ROW * ruler.getFont().getSize())
                                + 4,
                        model.rows(),
                        ruler.fontProperty()));
        list.setMinHeight(Region.USE_PREF_SIZE);
    }

    private void choose(@Nullable Attachment chosen) {
        model.chosenProperty().set(chosen);
        if (chosen != null) {
            lastChosen = chosen.id();
        }
    }

    /// The list loses its choice when its rows are replaced.
    private void chooseSomething() {
        if (list.getSelectionModel().getSelectedItem() == null && !model.rows().isEmpty()) {
            model.rows().stream()
                    .filter(row -> row.id().equals(lastChosen))
                    .findFirst()
                    .ifPresentOrElse(
                            list.getSelectionModel()::select,
                            () -> list.getSelectionModel().selectLast());
        }
    }

    private Node ofChosen() {
        var buttons = new FlowPane(
                8,
                8,
                chosenButton("attachment-open", "attachment.open", actions::onOpen),
                chosenButton("attachment-save", "attachment.save", actions::onSave),
                chosenButton("attachment-rename", "attachment.rename", model.renamingProperty()::set),
                chosenButton("attachment-trash", "attachment.trash", actions::onTrash));
        Pieces.showWhile(
                buttons,
                Bindings.isNotEmpty(model.rows()).and(model.renamingProperty().isNull()));
        return buttons;
    }

    private Button chosenButton(String id, String key, Consumer<Attachment> action) {
        Button button = Pieces.button(id, messages.get(key), () -> withChosen(action));
        button.disableProperty().bind(model.chosenProperty().isNull());
        return button;
    }

    private void withChosen(Consumer<Attachment> action) {
        Attachment chosen = model.chosenProperty().get();
        if (chosen != null) {
            action.accept(chosen);
        }
    }

    private void pasteByKey(KeyEvent key) {
        if (Shortcut.PASTE_FILE.matches(key)
                && !(key.getTarget() instanceof TextInputControl field && field.isEditable())) {
            paste();
            key.consume();
        }
    }

    private void paste() {
        if (!takeFromClipboard()) {
            actions.onNothing();
        }
    }

    /// Adds the picture or the files that the clipboard holds.
    ///
    /// @return whether there was anything to add
    boolean takeFromClipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            actions.onFiles(clipboard.getFiles());
            return true;
        }
        return take(clipboard.hasImage() ? clipboard.getImage() : null);
    }

    private boolean take(@Nullable Image image) {
        if (image == null || image.isError() || image.getPixelReader() == null) {
            return false;
        }
        actions.onPicture(() -> Pictures.picture(image));
        return true;
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            boolean isTaken;
            if (event.getDragboard().hasFiles()) {
                actions.onFiles(event.getDragboard().getFiles());
                isTaken = true;
            } else {
                isTaken = take(event.getDragboard().getImage());
            }
            event.setDropCompleted(isTaken);
            event.consume();
        });
    }

    void focusList() {
        list.requestFocus();
    }
}
