package app.rebound.app;

import app.rebound.search.PaletteModel;
import app.rebound.search.PaletteView;
import app.rebound.text.Messages;
import app.rebound.ui.FoldingRow;
import app.rebound.ui.Pieces;
import app.rebound.ui.Place;
import app.rebound.ui.ToldWhole;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame: side bar, the screen, the banner above it, the notice and the palette over it.
final class ShellView extends StackPane {
    private final BorderPane frame = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final SideBar sideBar;
    private final PaletteView palette;
    private @Nullable Node beforePalette;
    private final Messages messages;
    private final ShellModel model;
    private final Runnable onUndo;
    private final Consumer<Place> onGo;
    private final FocusTrail trail;
    private final HBox notice = new HBox(12);

    ShellView(
            Messages messages,
            ShellModel model,
            PaletteModel paletteModel,
            Consumer<Place> onGo,
            Runnable onLock,
            Runnable onUndo,
            Runnable onClosePalette) {
        this.messages = messages;
        this.model = model;
        this.onUndo = onUndo;
        this.onGo = onGo;
        trail = new FocusTrail(middle);
        getStyleClass().add("shell");
        sideBar = new SideBar(messages, onGo, onLock);
        var beside = sideBar.scrolled();
        frame.setLeft(beside);
        frame.setCenter(middle);
        palette = new PaletteView(messages, paletteModel, onClosePalette);
        Pieces.show(palette, false);
        notice.getStyleClass().add("notice");
        notice.setId("notice");
        notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notice.setVisible(false);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().setAll(frame, notice, palette);
        ToldWhole.within(this);
        sideBar.show(model.placeProperty().get());
        model.placeProperty().subscribe(sideBar::show);
        model.faultProperty().subscribe(this::showFault);
        model.noticeProperty().subscribe(this::showNotice);
        model.paletteOpenProperty().subscribe(this::showPalette);
        sideBar.visibleProperty().bind(model.aloneProperty().not());
        beside.visibleProperty().bind(sideBar.visibleProperty());
        beside.managedProperty().bind(sideBar.visibleProperty());
    }

    void setScreen(Region screen) {
        boolean wasInside = isInside(getScene() == null ? null : getScene().getFocusOwner());
        middle.setCenter(screen);
        trail.forget();
        if (wasInside) {
            // Else the focus would fall back to the first item of the side bar.
            middle.requestFocus();
        }
    }

    private boolean isInside(@Nullable Node focused) {
        // A form that closed itself before it led here took the focus out of the window with it.
        if (focused != null && focused.getScene() == null) {
            return true;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(middle)) {
                return true;
            }
        }
        return false;
    }

    private void showFault(@Nullable Fault fault) {
        middle.setTop(fault == null ? null : banner(fault));
    }

    private Region banner(Fault fault) {
        var what = new Label(fault.what());
        what.getStyleClass().add("banner-what");
        what.setWrapText(true);
        var rest = new Label(fault.safe() + " " + fault.next());
        rest.setWrapText(true);
        var words = new VBox(2, what, rest);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button(messages.get("app.banner.close"));
        close.setId("banner-close");
        close.getStyleClass().add("quiet");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.faultProperty().set(null));
        var banner = new FoldingRow(12, words);
        Runnable retry = fault.retry();
        if (retry != null) {
            var again = new Button(messages.get("app.banner.retry"));
            again.setId("banner-retry");
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.setOnAction(_ -> {
                model.faultProperty().set(null);
                retry.run();
            });
            banner.getChildren().add(again);
        }
        var more = new Button(messages.get("app.banner.more"));
        more.setId("banner-more");
        more.getStyleClass().add("quiet");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> onGo.accept(new Place.Guide(fault.topic())));
        banner.getChildren().addAll(more, close);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("banner");
        banner.setId("banner");
        banner.setAccessibleRole(AccessibleRole.TEXT);
        banner.setAccessibleText(fault.what() + " " + fault.safe() + " " + fault.next());
        return banner;
    }

    private void showNotice(ShellModel.@Nullable Notice shown) {
        notice.getChildren().clear();
        notice.setVisible(shown != null);
        if (shown == null) {
            return;
        }
        var words = new Label(shown.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        notice.getChildren().add(words);
        notice.setAlignment(Pos.CENTER);
        if (shown.offersUndo()) {
            var undo = new Button(messages.get("app.notice.undo"));
            undo.setId("notice-undo");
            undo.getStyleClass().add("link");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setOnAction(_ -> onUndo.run());
            notice.getChildren().add(undo);
        }
    }

    private void showPalette(boolean isOpen) {
        Scene scene = getScene();
        if (isOpen && scene != null) {
            beforePalette = scene.getFocusOwner();
        } else if (scene != null) {
            // Else the focus would fall to the first item of the side bar; where one was not in a screen, it goes
            // there.
            Node before = beforePalette;
            boolean isThere = before != null && scene.equals(before.getScene()) && isInside(before);
            (before != null && isThere ? before : middle).requestFocus();
            beforePalette = null;
        }
        Pieces.show(palette, isOpen);
        if (isOpen) {
            palette.open();
        }
    }
}
