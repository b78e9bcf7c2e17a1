package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Autosave;
import app.rebound.ui.ChoiceWords;
import app.rebound.ui.FileDrop;
import app.rebound.ui.FoldingPane;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Shortcut;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen of the timeline: the axis above the table, and the form beside both.
final class TimelineView {
    /// Below this width the title needs the room of words on buttons.
    private static final double NARROW = 960;

    private final TimelineModel model;
    private final Messages messages;
    private final DateWords words;
    private final TimelineActions actions;
    private final Page page;
    private final AxisView axis;
    private final EventTable table;
    private final EventPane form;
    private final UndatedPane undated;
    private final ComboBox<TimelineModel.Choice> chooser = new ComboBox<>();
    private final Button add = new Button();
    private final Button addFirst = new Button();
    private final TimelineParts parts;
    private final SidePane side;
    private final FoldingPane body = new FoldingPane();
    private boolean isShowing;

    TimelineView(
            TimelineModel model,
            Surroundings surroundings,
            TimelineActions actions,
            TimelineParts parts,
            AxisModel drawn,
            AxisActions onAxis) {
        this.model = model;
        this.messages = surroundings.messages();
        this.words = new DateWords(messages);
        this.actions = actions;
        page = new Page(messages, surroundings.shell()::openPalette);
        page.getStylesheets().add(Styles.address(TimelineView.class, "timeline.css"));
        axis = new AxisView(model, drawn, messages, surroundings.today(), onAxis);
        this.parts = parts;
        table = parts.table();
        form = new EventPane(model, messages, surroundings.zone(), actions, parts.ties());
        undated = new UndatedPane(messages, actions::onSelect);
        furnishHead();
        side = parts.side(model, form);
        page.setBody(body(drawn));
        model.shown().subscribe(this::showEvents);
        model.events().subscribe(this::showHead);
        model.chosen().subscribe(this::showSelection);
        model.choiceProperty().subscribe(this::showHead);
        model.choices().subscribe(this::showHead);
        model.loadedProperty().subscribe(_ -> showHead());
        model.selectedProperty().subscribe(this::showSelection);
        showEvents();
        for (var region : List.of(axis.pane(), table)) {
            region.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        }
    }

    private void furnishHead() {
        add.setId("add-event");
        add.setText(messages.get("timeline.event.add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setOnAction(_ -> actions.onAdd());
        chooser.setId("choose-setback");
        chooser.setPrefWidth(184);
        chooser.setAccessibleText(messages.get("timeline.choose"));
        ChoiceWords.show(
                chooser, choice -> choice.setback() == null ? messages.get("timeline.choose.all") : choice.title());
        chooser.valueProperty().subscribe(choice -> {
            if (choice != null && !isShowing) {
                actions.onChoose(choice);
            }
        });
        var evidence = evidence("bring-evidence");
        evidence.setGraphic(new FontIcon(Feather.INBOX));
        evidence.setTooltip(new Tooltip(messages.get("timeline.evidence")));
        page.widthProperty()
                .subscribe(width -> evidence.setContentDisplay(
                        width.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        page.setActions(chooser, evidence, add);
        FileDrop.onto(page, actions::onEvidence);
    }

    private Button evidence(String id) {
        return Pieces.button(id, messages.get("timeline.evidence"), () -> actions.onEvidence(List.of()));
    }

    private Region body(AxisModel look) {
        VBox.setVgrow(axis.region(), Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(120);
        table.setPrefHeight(200);
        var drawn = new VBox(8, parts.filter(), parts.then(), axis.region(), undated, table);
        drawn.getStyleClass().add("timeline-body");
        look.lookProperty().subscribe(now -> {
            Pieces.show(table, now.isTableShown());
        });
        var empty = empty();
        var middle = new StackPane(drawn, empty);
        middle.setMinWidth(0);
        var isEmpty = javafx.beans.binding.Bindings.isEmpty(model.events());
        drawn.visibleProperty().bind(isEmpty.not());
        empty.visibleProperty()
                .bind(isEmpty.and(model.loadedProperty())
                        .and(model.formOpenProperty().not()));
        Pieces.showWhile(add, empty.visibleProperty().not());
        body.setCenter(middle);
        model.sideProperty().subscribe(isOpen -> body.setRight(isOpen ? side : null));
        return body;
    }

    private Region empty() {
        var title = new Label(messages.get("timeline.empty.title"));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        var text = new Label(messages.get("timeline.empty.text"));
        text.getStyleClass().addAll("reading", "muted");
        text.setWrapText(true);
        addFirst.setId("add-first-event");
        addFirst.setText(messages.get("timeline.empty.add"));
        addFirst.setMinWidth(Region.USE_PREF_SIZE);
        addFirst.setOnAction(_ -> actions.onAdd());
        var box = new VBox(16, title, text, new FlowPane(12, 8, addFirst, evidence("bring-first-evidence")));
        box.setId("timeline-empty");
        box.setMaxWidth(480);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void onKey(KeyEvent key) {
        if (Shortcut.DELETE_EVENT.matches(key)) {
            key.consume();
            if (model.chosen().isEmpty()) {
                actions.onDelete();
            } else {
                parts.trashChosen();
            }
        } else if (key.getCode() == KeyCode.ENTER && model.formOpenProperty().get()) {
            key.consume();
            form.focusTitle();
        }
    }

    private void showEvents() {
        table.show(model.shown());
        undated.show(model.shown().stream()
                .filter(event -> event.when() == null && !axis.isPlaced(event.id()))
                .toList());
        showSelection();
        showHead();
    }

    private void showSelection() {
        UUID selected = model.selected();
        List<UUID> chosen = List.copyOf(model.chosen());
        table.select(chosen.isEmpty() && selected != null ? List.of(selected) : chosen);
        undated.select(selected);
    }

    private void showHead() {
        isShowing = true;
        chooser.getItems().setAll(model.choices());
        chooser.setValue(model.choice());
        isShowing = false;
        Pieces.show(chooser, model.choices().size() > 1);
        String title = model.choice().title();
        page.setTitle(title.isEmpty() ? messages.get("timeline.title") : title);
        page.setSubtitle(subtitle());
    }

    private String subtitle() {
        String counted = messages.get("timeline.subtitle", model.events().size());
        List<FuzzyDate> dates = model.events().stream()
                .filter(event -> event.when() != null)
                .map(event -> Objects.requireNonNull(event.when()).date())
                .toList();
        if (dates.isEmpty()) {
            return counted;
        }
        LocalDateTime first = dates.stream()
                .map(date -> Objects.requireNonNullElseGet(date.earliest(), date::midpoint))
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        LocalDateTime last = dates.stream()
                .map(date -> Objects.requireNonNullElseGet(date.latest(), date::midpoint))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        String from = words.of(FuzzyDate.ofMonth(YearMonth.from(first)));
        String to = words.of(FuzzyDate.ofMonth(YearMonth.from(last.minusSeconds(1))));
        return from.equals(to)
                ? messages.get("timeline.subtitle.month", counted, from)
                : messages.get("timeline.subtitle.span", counted, from, to);
    }

    /// Puts the earlier versions of the event over its form, where they show and hide themselves.
    void showVersions(Region versions) {
        side.showVersions(versions);
    }

    /// Puts the line of quick add under the head.
    ///
    /// @param leads whether it is the main way to an event; held by whoever gives it
    void showLine(Region line, BooleanExpression leads) {
        body.setTop(line);
        leads.subscribe(now -> Pieces.setLeading(addFirst, !now));
    }

    Region region() {
        return page;
    }

    /// The longer texts as they stand in their editors.
    Event.Details texts() {
        return form.texts();
    }

    void focusTitle() {
        form.focusTitle();
    }

    /// Says under the form how far its words are; a failed save keeps the selection where it was.
    void showState(ReadOnlyObjectProperty<Autosave.State> state) {
        form.showState(state);
        state.subscribe(now -> {
            if (now instanceof Autosave.State.Failed) {
                showSelection();
            }
        });
    }
}
