package app.rebound.reply;

import app.rebound.card.CardPane;
import app.rebound.card.Values;
import app.rebound.feedback.Feedback;
import app.rebound.reply.Comment.Kind;
import app.rebound.reply.Comment.State;
import app.rebound.text.Messages;
import app.rebound.ui.FileDrop;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import app.rebound.ui.Styles;
import app.rebound.ui.Typing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where a reply is chosen, and what stands in it: each comment below the part that it is on.
final class ReplyView {
    private static final int MOST_NAMES = 8;

    private final Messages messages;
    private final ReplyModel model;
    private final ReplyActions actions;
    private final Page page;
    private final VBox body = new VBox(20);
    private final TextField who = new TextField();
    private final CardPane details;
    private final FlowPane names = new FlowPane(8, 8);
    private final Label counts = Pieces.words("", "strong");
    private final Label missing = Pieces.words("", "small", "muted");
    private final Button take;
    private final Button first;
    private final InvalidationListener chosenListener = _ -> showTake();

    /// @param today the person's calendar day, for words like "yesterday"
    ReplyView(Messages messages, ReplyModel model, Supplier<LocalDate> today, ReplyActions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        page = new Page(messages, actions.onPalette());
        page.setId("reply");
        page.getStylesheets().add(Styles.address(ReplyView.class, "reply.css"));
        page.setTitle(messages.get("reply.title"));
        first = Pieces.button("reply-choose", messages.get("reply.choose"), actions.onChoose(), "primary");
        take = Pieces.button("reply-take", "", actions.onTake(), "primary");
        counts.setId("reply-counts");
        missing.setId("reply-missing");
        details = new CardPane(
                Feedback.TYPE,
                List.of(Feedback.TOLD_ON),
                messages,
                today,
                new Typing(this::typed, () -> {}, () -> {}, () -> {}));
        body.getStyleClass().add("reply-body");
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        page.setBody(scroll);
        FileDrop.onto(page, actions.onFiles());
        who.setId("reply-who");
        who.setMaxWidth(320);
        who.textProperty().subscribe((_, typed) -> sign(typed));
        model.rows().addListener((ListChangeListener<ReplyModel.Row>) _ -> show());
        model.busyProperty().subscribe(_ -> show());
        model.copyProperty()
                .subscribe(copy -> page.setSubtitle(copy.isEmpty() ? messages.get("reply.subtitle") : copy));
        model.detailsProperty().subscribe(this::load);
        model.people().addListener((ListChangeListener<String>) _ -> showNames());
    }

    Region region() {
        return page;
    }

    void focusFirst() {
        (model.rows().isEmpty() ? first : take).requestFocus();
    }

    private void typed() {
        model.detailsProperty().set(details.values(model.detailsProperty().get()));
    }

    private void sign(String name) {
        Values now = model.detailsProperty().get();
        if (!now.text(Feedback.WHO).equals(name)) {
            model.detailsProperty().set(now.with(Feedback.WHO, name));
        }
    }

    private void load(Values values) {
        if (!who.getText().equals(values.text(Feedback.WHO))) {
            who.setText(values.text(Feedback.WHO));
        }
        details.load(values);
        showNames();
        showTake();
    }

    private void show() {
        if (model.busyProperty().get()) {
            Label busy = Pieces.words(messages.get("reply.busy"), "muted");
            busy.setId("reply-busy");
            body.getChildren().setAll(busy);
        } else if (model.rows().isEmpty()) {
            body.getChildren().setAll(invitation());
        } else {
            body.getChildren().setAll(summary());
            parts();
            body.getChildren().add(end());
            showTake();
        }
    }

    private Node invitation() {
        var card = new VBox(
                16,
                Pieces.words(messages.get("reply.intro"), "reading"),
                Pieces.words(messages.get("reply.intro.what"), "muted"),
                first,
                Pieces.words(messages.get("reply.drop"), "small", "muted"));
        card.getStyleClass().addAll("card", "reply-invitation");
        return card;
    }

    private Node summary() {
        Button other = Pieces.button("reply-other", messages.get("reply.other"), actions.onChoose());
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(16, counts, other);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// The comments below the headings of their parts.
    private void parts() {
        VBox part = new VBox();
        String above = null;
        int number = 0;
        for (ReplyModel.Row row : model.rows()) {
            number++;
            String key = row.comment().onKey() + "\n" + row.comment().heading();
            if (!key.equals(above)) {
                part = part(row.comment());
                body.getChildren().add(part);
                above = key;
            }
            part.getChildren().add(row(row, number));
        }
    }

    private VBox part(Comment comment) {
        var part = new VBox(12);
        part.getStyleClass().addAll("card", "reply-part");
        String heading = comment.heading().isEmpty() ? messages.get("reply.whole") : comment.heading();
        part.getChildren().add(Pieces.words(heading, "strong"));
        if (!comment.excerpt().isEmpty()) {
            part.getChildren()
                    .add(Pieces.words(messages.get("reply.quote", comment.excerpt()), "muted", "reply-excerpt"));
        }
        if (comment.isPartGone()) {
            part.getChildren().add(Pieces.words(messages.get("reply.gone"), "small", "muted"));
        }
        return part;
    }

    private Node row(ReplyModel.Row row, int number) {
        Comment comment = row.comment();
        var tick = new CheckBox();
        tick.setId("reply-comment-" + number);
        tick.selectedProperty().bindBidirectional(row.chosenProperty());
        tick.disableProperty().bind(row.stateProperty().isEqualTo(State.KNOWN));
        row.chosenProperty().addListener(chosenListener);
        VBox words = words(comment, number);
        Label about = Pieces.words("", "small", "muted");
        about.setId("reply-about-" + number);
        row.stateProperty().subscribe(state -> {
            about.setText(about(comment, state));
            tick.setAccessibleText(comment.words() + ", " + about.getText());
        });
        var said = new VBox(4, words, about);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(12, tick, said);
        line.getStyleClass().add("reply-row");
        words.setOnMouseClicked(_ -> {
            if (!tick.isDisabled()) {
                tick.fire();
            }
        });
        return line;
    }

    /// What was written, below the passage that it marks.
    private static VBox words(Comment comment, int number) {
        String text = comment.words();
        int end = text.startsWith(Comment.QUOTE) ? Math.max(0, text.indexOf('\n')) : 0;
        boolean isOnlyQuoted = text.startsWith(Comment.QUOTE) && end == 0;
        String quoted = isOnlyQuoted ? text : text.substring(0, end);
        String said = isOnlyQuoted ? "" : text.substring(end).strip();
        var words = new VBox(8);
        if (!quoted.isEmpty()) {
            words.getChildren().add(Pieces.words(quoted.substring(Comment.QUOTE.length()), "muted", "reply-excerpt"));
        }
        if (!said.isEmpty()) {
            Label label = Pieces.words(said, "reading");
            label.setId("reply-words-" + number);
            words.getChildren().add(label);
        }
        return words;
    }

    private String about(Comment comment, State state) {
        StringBuilder about =
                new StringBuilder(messages.get("reply.state." + state.name().toLowerCase(Locale.ROOT)));
        if (comment.kind() != Kind.FIELD) {
            String kind = comment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            about.append(" · ").append(messages.get("reply.kind." + kind));
        }
        if (!comment.author().isEmpty()) {
            about.append(" · ").append(messages.get("reply.author", comment.author()));
        }
        return about.toString();
    }

    private Node end() {
        var label = new Label(messages.get("reply.who"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(who);
        who.setAccessibleText(label.getText());
        var card = new VBox(
                16,
                new VBox(4, label, who),
                names,
                details,
                missing,
                new FlowPane(take),
                Pieces.words(messages.get("reply.private"), "small", "muted"));
        card.getStyleClass().add("card");
        return card;
    }

    private void showNames() {
        String typed = model.who().toLowerCase(Locale.ROOT);
        List<String> meant = model.people().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed))
                .filter(name -> !name.toLowerCase(Locale.ROOT).equals(typed))
                .limit(MOST_NAMES)
                .toList();
        names.getChildren().setAll(meant.stream().map(this::chip).toList());
        Pieces.show(names, !meant.isEmpty());
    }

    private Button chip(String name) {
        return Pieces.button(
                "reply-name-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, () -> who.setText(name), "chip");
    }

    private void showTake() {
        int chosen = model.chosen().size();
        take.setText(messages.get("reply.take", chosen));
        String needed = model.who().isEmpty()
                ? messages.get("reply.who.needed")
                : model.day() == null ? messages.get("reply.day.needed") : "";
        missing.setText(needed);
        Pieces.show(missing, !needed.isEmpty());
        take.setDisable(chosen == 0 || !needed.isEmpty());
        counts.setText(messages.get(
                        "reply.counts",
                        model.count(State.NEW),
                        model.count(State.CHANGED),
                        model.count(State.KNOWN),
                        model.empty())
                .strip()
                .replaceAll(" +", " "));
    }
}
