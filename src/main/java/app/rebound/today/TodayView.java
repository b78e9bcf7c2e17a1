package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Styles;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What waits today: where to go on and what was put off, beside what was learned and what happened lately.
final class TodayView {
    /// Below this width, in pixels, the columns stand under each other.
    private static final double NARROW = 720;

    private final Messages messages;
    private final TodayModel model;
    private final TodayCards cards;
    private final ReturnPane.Actions returns;
    private final Page page;
    private final GridPane columns = new GridPane();
    private final VBox main = new VBox(20);
    private final VBox aside = new VBox(20);

    /// @param onOpen opens an exercise of a setback; the place where the person was where the exercise is null
    TodayView(
            Messages messages,
            TodayModel model,
            Runnable onPalette,
            BiConsumer<UUID, @Nullable String> onOpen,
            Runnable onSetbacks,
            Runnable onTimeline,
            ReturnPane.Actions returns) {
        this.messages = messages;
        this.model = model;
        this.returns = returns;
        cards = new TodayCards(messages, onOpen, onSetbacks, onTimeline);
        page = new Page(messages, onPalette);
        page.setId("today");
        page.getStylesheets().add(Styles.address(TodayView.class, "today.css"));
        columns.getStyleClass().add("today");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        page.widthProperty().subscribe(_ -> place());
        model.nowProperty().subscribe(this::showMoment);
        model.contentProperty().subscribe(this::show);
        model.offerProperty().subscribe(_ -> show(model.contentProperty().get()));
    }

    Region region() {
        return page;
    }

    private void showMoment(LocalDateTime now) {
        String date = DateTimeFormatter.ofPattern(messages.get("today.date"), messages.locale())
                .format(now);
        page.setTitle(date.substring(0, 1).toUpperCase(messages.locale()) + date.substring(1));
        page.setSubtitle(messages.get(model.hour().nameKey()));
    }

    private void show(@Nullable TodayContent content) {
        main.getChildren().clear();
        aside.getChildren().clear();
        if (content != null) {
            TodayContent.Next next = content.next();
            if (next != null) {
                main.getChildren().add(cards.carryOn(next));
            } else if (content.back().isEmpty()) {
                main.getChildren().add(cards.begin(content.hasSetback()));
            }
            for (int i = 0; i < content.back().size(); i++) {
                main.getChildren()
                        .add(new ReturnPane(messages, content.back().get(i), i + 1, next == null && i == 0, returns));
            }
            if (!content.later().isEmpty()) {
                main.getChildren().add(cards.later(content.later()));
            }
            TodayOffer offer = model.offerProperty().get();
            if (offer != null) {
                main.getChildren()
                        .add(cards.offer(offer, () -> model.offerProperty().set(null)));
            }
            if (!content.takeaways().isEmpty()) {
                aside.getChildren().add(cards.takeaways(content.takeaways()));
            }
            if (content.hasSetback() || !content.lately().isEmpty()) {
                aside.getChildren().add(cards.lately(content.lately()));
            }
        }
        place();
    }

    private void place() {
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        boolean isNarrow = page.getWidth() < NARROW || aside.getChildren().isEmpty();
        if (isNarrow) {
            addColumn(100, main, 0, 0);
            if (!aside.getChildren().isEmpty()) {
                columns.add(aside, 0, 1);
            }
        } else {
            addColumn(64, main, 0, 0);
            addColumn(36, aside, 1, 0);
        }
    }

    private void addColumn(double percent, Node content, int column, int row) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        columns.getColumnConstraints().add(constraints);
        columns.add(content, column, row);
    }
}
