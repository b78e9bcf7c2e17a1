package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Today in two columns: where to go on, what waits and the journal; beside it how one is, and what was good.
final class TodayView {
    /// Below this width, in pixels at the usual size of text, the columns stand under each other.
    private static final double NARROW = 840;

    private static final double USUAL_SIZE = 14;

    /// What the cards do.
    ///
    /// @param cards draws them
    /// @param onOpenDay opens what is from an earlier year
    /// @param onNotThis never shows it again
    record Actions(
            Runnable onPalette,
            TodayCards cards,
            WaitingPane.Actions waiting,
            Consumer<OnThisDay> onOpenDay,
            Consumer<OnThisDay> onNotThis) {}

    private final Messages messages;
    private final TodayModel model;
    private final Actions actions;
    private final Page page;
    private final GridPane columns = new GridPane();
    private final VBox lead = box();
    private final VBox days = box();
    private final VBox rest = box();
    private final WaitingPane waiting;
    private final VBox main = new VBox(20);
    private final VBox aside = new VBox(20);
    private final Label gauge = new Label();

    /// @param below what stands below what waits
    /// @param beside what stands in the second column
    TodayView(Messages messages, TodayModel model, Actions actions, List<Region> below, List<Region> beside) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        waiting = new WaitingPane(messages, actions.waiting());
        page = new Page(messages, actions.onPalette());
        page.setId("today");
        page.getStylesheets().add(Styles.address(TodayView.class, "today.css"));
        columns.getStyleClass().add("today");
        main.getChildren().addAll(lead, waiting);
        main.getChildren().addAll(below);
        main.getChildren().add(days);
        aside.getChildren().addAll(beside);
        aside.getChildren().add(rest);
        // Whatever stands in the columns wraps before it is cut.
        for (Region one : List.of(columns, main, aside, waiting)) {
            one.setMinWidth(0);
        }
        // The columns follow the size of text, which an ordinary label knows.
        gauge.setManaged(false);
        gauge.setVisible(false);
        var body = new VBox(columns, gauge);
        body.setMinWidth(0);
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        page.widthProperty().subscribe(_ -> place());
        gauge.fontProperty().subscribe(_ -> place());
        model.nowProperty().subscribe(this::showMoment);
        model.contentProperty().subscribe(this::show);
        model.waitingProperty().subscribe(rows -> {
            TodayContent content = model.contentProperty().get();
            waiting.show(rows, content != null && content.isAnyPutOff());
        });
    }

    private static VBox box() {
        var box = new VBox(20);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    Region region() {
        return page;
    }

    private void showMoment(TodayModel.Moment now) {
        String date = DateTimeFormatter.ofPattern(messages.get("today.date"), messages.locale())
                .format(now.day());
        page.setTitle(date.substring(0, 1).toUpperCase(messages.locale()) + date.substring(1));
        page.setSubtitle(messages.get(model.hour().nameKey()));
    }

    private void show(@Nullable TodayContent content) {
        if (content == null) {
            fill(lead, List.of());
            fill(days, List.of());
            fill(rest, List.of());
            return;
        }
        TodayCards cards = actions.cards();
        List<Node> first = new ArrayList<>();
        if (content.isBackAfterAWhile()) {
            first.add(cards.welcomeBack());
        }
        TodayContent.Next next = content.next();
        if (next != null) {
            first.add(cards.carryOn(next));
        } else if (content.back().isEmpty()) {
            first.add(cards.begin(content.hasSetback()));
        }
        fill(lead, first);
        OnThisDay one = content.onThisDay();
        fill(
                days,
                one == null
                        ? List.of()
                        : List.of(cards.onThisDay(
                                one,
                                model.nowProperty().get().day(),
                                () -> actions.onOpenDay().accept(one),
                                () -> actions.onNotThis().accept(one))));
        List<Node> last = new ArrayList<>();
        if (!content.takeaways().isEmpty()) {
            last.add(cards.takeaways(content.takeaways()));
        }
        if (next != null || !content.lately().isEmpty()) {
            last.add(cards.lately(content.lately()));
        }
        fill(rest, last);
    }

    private static void fill(VBox box, List<Node> nodes) {
        box.getChildren().setAll(nodes);
        box.setVisible(!nodes.isEmpty());
    }

    private void place() {
        boolean isNarrow = page.getWidth() < NARROW * gauge.getFont().getSize() / USUAL_SIZE;
        boolean isPlaced = !columns.getChildren().isEmpty();
        boolean isOneColumn = columns.getColumnConstraints().size() == 1;
        if (isPlaced && isNarrow == isOneColumn) {
            return;
        }
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        if (isNarrow) {
            addColumn(100, main, 0, 0);
            columns.add(aside, 0, 1);
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
