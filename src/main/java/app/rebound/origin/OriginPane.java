package app.rebound.origin;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line that leads back to a journal entry.
final class OriginPane extends StackPane {
    private final Messages messages;
    private final Consumer<UUID> onOpen;
    private final Button open = new Button();

    OriginPane(Messages messages, Consumer<UUID> onOpen) {
        this.messages = messages;
        this.onOpen = onOpen;
        open.setId("origin");
        open.getStyleClass().add("link");
        open.setGraphic(new FontIcon(Feather.BOOK));
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        setAlignment(open, Pos.CENTER_LEFT);
        getChildren().add(open);
        managedProperty().bind(visibleProperty());
        show(null);
    }

    void show(@Nullable Origin origin) {
        setVisible(origin != null);
        if (origin != null) {
            String day = new DateWords(messages).of(FuzzyDate.ofDay(origin.day()));
            open.setText(
                    origin.title().isBlank()
                            ? messages.get("origin.day", day)
                            : messages.get("origin.title", day, origin.title()));
            open.setOnAction(_ -> onOpen.accept(origin.entry()));
        }
    }
}
