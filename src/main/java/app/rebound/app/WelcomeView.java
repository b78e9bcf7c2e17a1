package app.rebound.app;

import app.rebound.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first screen: start writing, open a workbook, look at the example; and what is wrong, when something is.
final class WelcomeView extends StackPane {
    /// What the buttons do.
    ///
    /// @param onAgain opens the workbook that was open last; null when there is none
    record Actions(
            Runnable onStart,
            Runnable onOpen,
            Runnable onExample,
            @Nullable Runnable onAgain) {}

    private final VBox faultBox = new VBox(4);

    WelcomeView(
            Messages messages,
            Actions actions,
            ObservableValue<@Nullable Fault> fault,
            ObservableValue<Boolean> isBusy) {
        getStyleClass().add("welcome");
        var title = new Label(messages.get("app.name"));
        title.getStyleClass().add("display");
        var lead = new Label(messages.get("app.welcome.lead"));
        lead.getStyleClass().add("reading");
        lead.setWrapText(true);
        faultBox.getStyleClass().add("banner");
        faultBox.setId("welcome-fault");
        var buttons = new VBox(12);
        Runnable again = actions.onAgain();
        if (again != null) {
            buttons.getChildren().add(button("welcome-again", messages.get("app.welcome.again"), again, true));
        }
        buttons.getChildren()
                .addAll(
                        button("welcome-start", messages.get("app.welcome.start"), actions.onStart(), again == null),
                        button("welcome-open", messages.get("app.welcome.open"), actions.onOpen(), false),
                        button("welcome-example", messages.get("app.welcome.example"), actions.onExample(), false));
        buttons.setFillWidth(true);
        buttons.setMaxWidth(320);
        buttons.disableProperty().bind(isBusy);
        var privacy = new Label(messages.get("app.welcome.privacy"));
        privacy.getStyleClass().add("muted");
        privacy.setWrapText(true);
        var box = new VBox(24, title, lead, faultBox, buttons, privacy);
        box.setMaxSize(520, Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(box);
        showFault(fault.getValue());
        fault.subscribe(this::showFault);
    }

    private static Button button(String id, String words, Runnable action, boolean isPrimary) {
        var button = new Button(words);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        if (isPrimary) {
            button.getStyleClass().add("primary");
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void showFault(@Nullable Fault fault) {
        faultBox.setVisible(fault != null);
        faultBox.setManaged(fault != null);
        faultBox.getChildren().clear();
        if (fault != null) {
            var what = new Label(fault.what());
            what.getStyleClass().add("banner-what");
            for (Label words : new Label[] {what, new Label(fault.safe()), new Label(fault.next())}) {
                words.setWrapText(true);
                faultBox.getChildren().add(words);
            }
        }
    }
}
