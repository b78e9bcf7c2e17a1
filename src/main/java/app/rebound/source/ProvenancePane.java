package app.rebound.source;

import app.rebound.evidence.Found;
import app.rebound.text.Messages;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The records that an event rests on, each with where it is from, and where memory and record differ.
final class ProvenancePane extends VBox {
    /// Of a group of hundreds, so many at a time.
    private static final int AT_ONCE = 20;

    private static final int DISCORDS = 3;
    private static final int MOST_LINES = 10;

    private final Messages messages;
    private final ProvenanceWords words;
    private final ProvenanceActions actions;
    private final VBox discords = new VBox(8);
    private final VBox rows = new VBox(4);
    private List<Source> sources = List.of();

    ProvenancePane(Messages messages, ProvenanceActions actions) {
        super(8);
        this.messages = messages;
        this.words = new ProvenanceWords(messages);
        this.actions = actions;
        setId("provenance");
        getStylesheets().add(Styles.address(ProvenancePane.class, "source.css"));
        getChildren().addAll(Pieces.words(messages.get("source.title"), "field-label"), discords, rows);
        managedProperty().bind(visibleProperty());
        discords.managedProperty().bind(discords.visibleProperty());
        showSources(List.of());
        showDiscords(List.of());
    }

    /// Shows nothing at all for an event that rests on no record.
    void showSources(List<Source> all) {
        sources = List.copyOf(all);
        setVisible(!sources.isEmpty());
        rows.getChildren().clear();
        showMore();
    }

    private void showMore() {
        int shown = rows.getChildren().size();
        int end = Math.min(sources.size(), shown + AT_ONCE);
        for (int at = shown; at < end; at++) {
            rows.getChildren().add(row(at, sources.get(at).found()));
        }
        if (end < sources.size()) {
            var more =
                    Pieces.button("source-more", messages.get("source.more", sources.size() - end), () -> {}, "link");
            more.setOnAction(_ -> {
                rows.getChildren().remove(more);
                showMore();
                rows.getChildren().get(end).lookup(".link").requestFocus();
            });
            rows.getChildren().add(more);
        }
    }

    private Node row(int at, Found found) {
        var row = new VBox(4);
        row.setId("source-" + at);
        row.getStyleClass().add("source-row");
        row.getChildren()
                .addAll(
                        Pieces.words(found.title(), "strong"),
                        Pieces.words(words.date(found), "small"),
                        Pieces.words(words.place(found), "small", "muted"));
        String people = words.people(found);
        if (!people.isEmpty()) {
            row.getChildren().add(Pieces.words(people, "small", "muted"));
        }
        String original = words.original(found);
        if (!original.isBlank()) {
            row.getChildren().add(unfolding(at, found, original, row));
        }
        return row;
    }

    private Button unfolding(int at, Found found, String original, VBox row) {
        var text = new TextArea(original);
        text.setId("source-" + at + "-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(
                (int) Math.min(MOST_LINES, Math.max(2, original.lines().count() + 1)));
        text.setAccessibleText(messages.get("source.original", found.title()));
        var fold = Pieces.button("source-" + at + "-open", messages.get("source.open"), () -> {}, "link");
        fold.setAccessibleText(messages.get("source.original", found.title()));
        fold.setOnAction(_ -> {
            boolean isOpen = row.getChildren().remove(text);
            if (!isOpen) {
                row.getChildren().add(text);
            }
            fold.setText(messages.get(isOpen ? "source.open" : "source.close"));
        });
        return fold;
    }

    /// Shows where records say another date, one line for each such date.
    void showDiscords(List<Discord> all) {
        Map<FuzzyDate, List<Discord>> byDate = new LinkedHashMap<>();
        all.forEach(discord -> byDate.computeIfAbsent(discord.recorded().date(), _ -> new ArrayList<>())
                .add(discord));
        discords.getChildren().clear();
        byDate.values().stream()
                .limit(DISCORDS)
                .forEach(those -> discords.getChildren().add(discord(those)));
        discords.setVisible(!byDate.isEmpty());
    }

    private Node discord(List<Discord> those) {
        String id = "discord-" + discords.getChildren().size();
        Discord first = those.getFirst();
        var take = Pieces.button(id + "-take", messages.get("source.discord.take"), () -> actions.onTake(first));
        var leave = Pieces.button(
                id + "-leave",
                messages.get("source.discord.leave"),
                () -> actions.onLeave(List.copyOf(those)),
                "quiet");
        String said = words.discord(first);
        take.setAccessibleHelp(said);
        leave.setAccessibleHelp(said);
        var box = new VBox(8, Pieces.words(said), new FlowPane(8, 8, take, leave));
        box.setId(id);
        box.getStyleClass().add("discord");
        return box;
    }
}
