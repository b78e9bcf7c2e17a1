package app.rebound.search;

import app.rebound.text.Messages;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of results: the line to type in, the parts to narrow it to, the order, and the rows.
final class SearchView {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Part[] CHIPS = {
        Part.JOURNAL, Part.EVENTS, Part.ANSWERS, Part.PEOPLE, Part.REASONS, Part.LESSONS, Part.FEEDBACK, Part.PLAN
    };
    private static final String[] EXAMPLES = {"words", "phrase", "without", "part", "person", "tag", "dates"};

    private final SearchModel model;
    private final Messages messages;
    private final SearchActions actions;
    private final Page page;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label notes = new Label();
    private final ListView<SearchModel.Row> list = new ListView<>();
    private final VBox help = new VBox(12);
    private final VBox nothing = new VBox(8);

    SearchView(SearchModel model, Surroundings surroundings, SearchActions actions) {
        this.model = model;
        this.messages = surroundings.messages();
        this.actions = actions;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.setId("search");
        page.getStylesheets().add(Styles.address(SearchView.class, "search.css"));
        page.setTitle(messages.get("search.title"));
        furnishField();
        furnishList();
        furnishHelp();
        notes.setWrapText(true);
        notes.setId("search-notes");
        notes.setMinHeight(Region.USE_PREF_SIZE);
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        count.setId("search-count");
        count.getStyleClass().addAll("muted", "small");
        var helpScroll = new Scroller(help);
        helpScroll.setFitToWidth(true);
        helpScroll.setFocusTraversable(false);
        helpScroll.visibleProperty().bind(help.visibleProperty());
        var results = new StackPane(list, nothing, helpScroll);
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        VBox.setVgrow(results, Priority.ALWAYS);
        var body = new VBox(12, field, chips(), notes, head(), results);
        body.getStyleClass().add("search-body");
        var holder = new StackPane(body);
        StackPane.setAlignment(body, Pos.TOP_LEFT);
        page.setBody(holder);
        model.stateProperty().subscribe(this::show);
        page.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus();
                field.end();
            }
        });
    }

    private void furnishField() {
        field.setId("search-field");
        field.getStyleClass().add("search-field");
        field.setPromptText(messages.get("search.prompt"));
        field.setAccessibleText(messages.get("search.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.textProperty().addListener((_, _, _) -> actions.onAsk());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                key.consume();
            }
        });
    }

    private void furnishList() {
        list.setId("search-list");
        list.getStyleClass().addAll("rows", "framed-rows");
        list.setAccessibleText(messages.get("search.list"));
        list.setItems(model.rows());
        list.setCellFactory(
                _ -> new SearchCell(messages.get("search.waiting"), messages.get("search.similar"), actions::onSeen));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 1 && isOnRow(click.getTarget())) {
                open();
            }
        });
    }

    private static boolean isOnRow(Object target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof SearchCell cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    private void open() {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            actions.onOpen(row);
        }
    }

    private Region chips() {
        var chips = new FlowPane(8, 8);
        chips.setId("search-parts");
        for (Part part : CHIPS) {
            String filter = filter(part);
            var chip = new ToggleButton(messages.get(part.key()));
            chip.setId("search-part-" + part.id());
            chip.getStyleClass().add("chip");
            chip.setAccessibleText(messages.get("search.only", messages.get(part.key())));
            model.stateProperty().subscribe(state -> chip.setSelected(state != null && isIn(state.wanted(), part)));
            chip.setOnAction(_ -> toggle(filter, chip.isSelected()));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static boolean isIn(Wanted wanted, Part part) {
        return wanted.filters().contains(new Wanted.InPart(part, false));
    }

    private String filter(Part part) {
        return first(messages.get("search.filter.in")) + ":" + first(messages.get(part.key() + ".words"));
    }

    private static String first(String names) {
        int comma = names.indexOf(',');
        return comma < 0 ? names : names.substring(0, comma);
    }

    /// Puts the filter into what is typed, or takes it out, however it was written there.
    private void toggle(String filter, boolean isWanted) {
        String rest = BLANK.splitAsStream(field.getText())
                .filter(word -> !word.equalsIgnoreCase(filter))
                .collect(Collectors.joining(" "))
                .strip();
        field.setText(isWanted ? filter + (rest.isEmpty() ? " " : " " + rest) : rest);
        field.end();
    }

    private Region head() {
        var relevance = order("relevance", Seeker.Order.RELEVANCE);
        var newest = order("newest", Seeker.Order.NEWEST);
        var group = new ToggleGroup();
        relevance.setToggleGroup(group);
        newest.setToggleGroup(group);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, count, gap, relevance, newest);
        head.setAlignment(Pos.CENTER_LEFT);
        Pieces.showWhile(head, help.visibleProperty().not());
        return head;
    }

    private ToggleButton order(String id, Seeker.Order order) {
        var button = new ToggleButton(messages.get("search.order." + id));
        button.setId("search-order-" + id);
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(model.orderProperty().get() == order);
        button.setOnAction(_ -> {
            // One of the two is always chosen.
            button.setSelected(true);
            model.orderProperty().set(order);
            actions.onAsk();
        });
        return button;
    }

    private void furnishHelp() {
        var title = new Label(messages.get("search.help.title"));
        title.getStyleClass().add("heading");
        help.setId("search-help");
        help.getStyleClass().add("search-help");
        help.getChildren().add(title);
        for (String example : EXAMPLES) {
            var typed = new Button(messages.get("search.help." + example + ".typed"));
            typed.getStyleClass().addAll("link", "search-example");
            typed.setId("search-try-" + example);
            typed.setMinWidth(Region.USE_PREF_SIZE);
            typed.setOnAction(_ -> {
                field.setText(typed.getText());
                field.requestFocus();
                field.end();
            });
            var said = new Label(messages.get("search.help." + example));
            said.getStyleClass().add("muted");
            said.setWrapText(true);
            help.getChildren().add(new VBox(2, typed, said));
        }
        var none = new Label(messages.get("search.nothing"));
        none.getStyleClass().add("heading");
        none.setWrapText(true);
        var next = new Label(messages.get("search.nothing.next"));
        next.getStyleClass().add("muted");
        next.setWrapText(true);
        nothing.getChildren().setAll(none, next);
        nothing.setId("search-nothing");
        nothing.setMaxWidth(560);
        nothing.setMaxHeight(Region.USE_PREF_SIZE);
    }

    private void show(SearchModel.@Nullable State state) {
        boolean isEmpty = state == null || state.wanted().isEmpty();
        int total = state == null ? 0 : state.total();
        boolean isWhole = state == null || state.isWhole();
        help.setVisible(isEmpty);
        nothing.setVisible(!isEmpty && total == 0);
        list.setVisible(!isEmpty && total > 0);
        count.setText(isEmpty ? "" : messages.get(isWhole ? "search.count" : "search.count.so-far", total));
        notes.setText(
                state == null
                        ? ""
                        : state.wanted().unread().stream()
                                .map(unread -> messages.get(unread.key(), unread.typed()))
                                .collect(Collectors.joining("\n")));
    }

    Region region() {
        return page;
    }
}
