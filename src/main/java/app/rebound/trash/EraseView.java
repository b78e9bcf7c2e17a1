package app.rebound.trash;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.text.Messages;
import app.rebound.ui.MomentWords;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The question before something is deleted for good, and what is said once it is done.
final class EraseView {
    /// More backups than these are counted, not named.
    private static final int NAMED = 12;

    private final EraseModel model;
    private final @Nullable Ref ref;
    private final Messages messages;
    private final MomentWords moments;
    private final Page page;
    private final VBox sheet = new VBox(20);
    private final VBox backups = new VBox(12);
    private final Button erase = new Button();
    private final Button keep = new Button();
    private final Button leave = new Button();
    private final Button remove = new Button();

    EraseView(EraseModel model, @Nullable Ref ref, Surroundings surroundings, EraseActions actions) {
        this.model = model;
        this.ref = ref;
        this.messages = surroundings.messages();
        this.moments = new MomentWords(messages, surroundings.clock(), surroundings.zone());
        page = new Page(messages, surroundings.shell()::openPalette);
        page.setId("erase");
        page.getStylesheets().add(Styles.address(EraseView.class, "trash.css"));
        page.setTitle(messages.get("erase.title"));
        button(erase, "erase-do", messages.get("erase.do"), actions::onErase);
        erase.getStyleClass().add("danger");
        button(keep, "erase-keep", messages.get("erase.keep"), actions::onBack);
        keep.getStyleClass().add("primary");
        button(leave, "erase-leave", messages.get("erase.leave"), actions::onBack);
        leave.getStyleClass().add("primary");
        focusWhenShown(keep);
        focusWhenShown(leave);
        button(remove, "erase-remove-copies", messages.get("erase.copies.remove"), actions::onRemoveCopies);
        erase.disableProperty()
                .bind(model.stateProperty()
                        .map(state -> state != EraseModel.State.ASKING)
                        .orElse(true));
        keep.disableProperty().bind(erase.disableProperty());
        sheet.getStyleClass().add("erase-sheet");
        sheet.setMaxWidth(680);
        var holder = new VBox(sheet);
        holder.getStyleClass().add("erase-holder");
        var scroll = new Scroller(holder);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setBody(scroll);
        Pieces.onEscape(holder, () -> (leave.getScene() == null ? keep : leave).fire());
        model.stateProperty().subscribe(this::show);
        model.farewellProperty().subscribe(_ -> show(model.stateProperty().get()));
        model.backupsProperty().subscribe(this::showBackups);
    }

    private static void button(Button button, String id, String words, Runnable action) {
        button.setId(id);
        button.setText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    /// The answer that harms nothing takes the focus as soon as it can be seen.
    private static void focusWhenShown(Button button) {
        button.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                button.requestFocus();
            }
        });
    }

    private void show(EraseModel.State state) {
        Farewell farewell = model.farewellProperty().get();
        if (farewell == null || state == EraseModel.State.READING) {
            sheet.getChildren().clear();
        } else if (state == EraseModel.State.DONE) {
            sheet.getChildren()
                    .setAll(
                            words("erase-done", messages.get("erase.done.title"), "heading"),
                            words("erase-done-words", messages.get("erase.done"), "reading"),
                            backups,
                            buttons(leave));
        } else if (state == EraseModel.State.ASKING) {
            ask(farewell);
        }
        showBackups(model.backupsProperty().get());
    }

    private void ask(Farewell farewell) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(words("erase-question", question(farewell), "heading"));
        List<String> along = along(farewell);
        if (!along.isEmpty()) {
            nodes.add(list(along));
        }
        if (farewell.left() > 0) {
            nodes.add(words("erase-left", messages.get("erase.left", farewell.left()), "muted"));
        }
        if (ref != null && ref.noun() == Noun.PERSON) {
            nodes.add(words("erase-named", messages.get("erase.named"), "muted"));
        }
        nodes.add(words("erase-final", messages.get("erase.final"), "strong"));
        nodes.add(backups);
        nodes.add(buttons(keep, erase));
        sheet.getChildren().setAll(nodes);
    }

    private String question(Farewell farewell) {
        if (ref == null) {
            return messages.get("erase.question.all", farewell.asked().size());
        }
        String kind = switch (ref.noun()) {
            case SETBACK, EVENT, PERSON, ENTRY, HELP_LINE -> TrashCell.id(ref.noun());
            default -> "card";
        };
        return messages.get("erase.question." + kind, TrashCell.title(messages, farewell.title()));
    }

    private List<String> along(Farewell farewell) {
        List<String> along = new ArrayList<>();
        add(along, "answers", farewell.answers());
        add(along, "events", farewell.events());
        add(along, "cards", farewell.cards());
        add(along, "versions", farewell.versions());
        add(along, "materials", farewell.materials());
        return along;
    }

    private void add(List<String> along, String what, int count) {
        if (count > 0) {
            along.add(messages.get("erase.along." + what, count));
        }
    }

    private Node list(List<String> along) {
        var box = new VBox(8, words("erase-along", messages.get("erase.along"), "field-label"));
        for (String line : along) {
            var words = words("", line);
            words.getStyleClass().add("erase-line");
            box.getChildren().add(words);
        }
        box.getStyleClass().add("card");
        return box;
    }

    private void showBackups(EraseModel.Backups known) {
        boolean isDone = model.stateProperty().get() == EraseModel.State.DONE;
        backups.setId("erase-backups");
        backups.getChildren().clear();
        switch (known) {
            case EraseModel.Backups.Looking() -> say(messages.get("erase.copies.looking"));
            case EraseModel.Backups.Unknown() -> say(messages.get("erase.copies.unknown"));
            case EraseModel.Backups.Removed() -> say(messages.get("erase.copies.removed"));
            case EraseModel.Backups.Holding(var copies) -> {
                if (copies.isEmpty()) {
                    say(messages.get("erase.copies.none"));
                } else if (isDone) {
                    name(copies);
                } else {
                    say(messages.get("erase.copies.before", copies.size()));
                }
            }
        }
    }

    private void say(String words) {
        backups.getChildren().add(words("erase-copies", words, "muted"));
    }

    private void name(List<Copy> copies) {
        var box = new VBox(8, words("erase-copies", messages.get("erase.copies.hold", copies.size()), "strong"));
        for (Copy copy : copies.subList(0, Math.min(NAMED, copies.size()))) {
            box.getChildren()
                    .add(words(
                            "", messages.get("erase.copy", moments.moment(copy.madeAt()), copy.name()), "erase-line"));
        }
        if (copies.size() > NAMED) {
            box.getChildren()
                    .add(words("", messages.get("erase.copies.more", copies.size() - NAMED), "erase-line", "muted"));
        }
        box.getChildren().addAll(words("", messages.get("erase.copies.why"), "muted"), buttons(remove));
        box.getStyleClass().add("card");
        backups.getChildren().add(box);
    }

    private static HBox buttons(Button... buttons) {
        var row = new HBox(12, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label words(String id, String words, String... styles) {
        Label label = Pieces.words(words, styles);
        if (!id.isEmpty()) {
            label.setId(id);
        }
        return label;
    }

    Region region() {
        return page;
    }
}
