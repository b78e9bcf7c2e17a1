package app.rebound.unlock;

import app.rebound.text.Messages;
import app.rebound.ui.MainButton;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Shortcut;
import app.rebound.ui.Styles;
import app.rebound.ui.ToldWhole;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window before a workbook is open: one page in the middle, and help in a corner, which can stand over each page.
final class EntryView extends BorderPane {
    private final Messages messages;
    private final Supplier<Region> help;
    private final GuideSheet guide;
    private final ScrollPane scroll = new Scroller();
    private final Button helpLink = new Button();
    private final HBox foot = new HBox(12);
    private @Nullable EntryPage page;
    private boolean isHelpShown;
    private @Nullable Node beforeHelp;

    /// The guide over the page that is shown.
    @FunctionalInterface
    interface GuideSheet {
        /// Makes it, opened at `anchor`.
        Region at(String anchor, Runnable onLeave);
    }

    /// @param help makes what is shown as help
    EntryView(Messages messages, Supplier<Region> help, GuideSheet guide) {
        this.messages = messages;
        this.help = help;
        this.guide = guide;
        setId("entry");
        ToldWhole.within(this);
        getStyleClass().add("entry");
        getStylesheets().add(Styles.address(EntryView.class, "unlock.css"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        helpLink.setId("entry-help");
        helpLink.setText(messages.get("app.nav.help"));
        helpLink.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        helpLink.setTooltip(new Tooltip(messages.get("app.nav.help.key")));
        helpLink.getStyleClass().add("quiet");
        helpLink.setOnAction(_ -> showHelp());
        var guideLink = new Button(messages.get("app.nav.guide"), new FontIcon(Feather.BOOK_OPEN));
        guideLink.setId("entry-guide");
        guideLink.setTooltip(new Tooltip(messages.get("app.nav.guide.key")));
        guideLink.getStyleClass().add("quiet");
        guideLink.setOnAction(_ -> showGuide(null));
        foot.getChildren().setAll(helpLink, guideLink);
        setBottom(foot);
        setMargin(foot, new Insets(0, 0, 20, 20));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (Shortcut.HELP.matches(key)) {
                showHelp();
                key.consume();
            } else if (Shortcut.GUIDE.matches(key)) {
                showGuide(null);
                key.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, MainButton::onKey);
    }

    /// Opens the guide.
    ///
    /// @param anchor where; null for what fits the page
    void showGuide(@Nullable String anchor) {
        if (isHelpShown || page == null) {
            return;
        }
        setHelpShown(true);
        var back = new Button(messages.get("guide.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("guide-back");
        back.setOnAction(_ -> leaveHelp());
        var title = new WrappedLabel(messages.get("guide.title"), "heading").withId("guide-head");
        var head = new HBox(16, back, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("entry-guide-head");
        var sheet = new BorderPane(guide.at(anchor == null ? page.topic() : anchor, this::leaveHelp));
        sheet.setTop(head);
        setCenter(sheet);
    }

    private void leaveHelp() {
        Node before = beforeHelp;
        setHelpShown(false);
        setCenter(scroll);
        if (page != null) {
            put(page);
        }
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    /// Shows a page; while help is shown, the page waits under it.
    void show(EntryPage next) {
        page = next;
        if (!isHelpShown) {
            put(next);
        }
    }

    private void put(EntryPage shown) {
        setContent(shown.region());
        shown.focus();
    }

    private void setContent(Region content) {
        var middle = new StackPane(content);
        middle.getStyleClass().add("entry-middle");
        StackPane.setAlignment(content, Pos.CENTER);
        scroll.setContent(middle);
        scroll.setVvalue(0);
    }

    private void showHelp() {
        if (isHelpShown) {
            return;
        }
        setHelpShown(true);
        var back = new Button(messages.get("help.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("help-back");
        back.setCancelButton(true);
        back.setOnAction(_ -> leaveHelp());
        var title = new WrappedLabel(messages.get("help.title"), "heading").withId("help-title");
        var all = new VBox(back, title, help.get());
        all.setId("entry-help-page");
        all.getStyleClass().addAll("entry-page", "wide");
        setContent(all);
        back.requestFocus();
    }

    private void setHelpShown(boolean isShown) {
        beforeHelp = isShown && getScene() != null ? getScene().getFocusOwner() : null;
        isHelpShown = isShown;
        foot.getChildren().forEach(link -> link.setVisible(!isShown));
        Pieces.show(foot, !isShown);
    }
}
