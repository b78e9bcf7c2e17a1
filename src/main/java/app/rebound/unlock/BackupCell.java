package app.rebound.unlock;

import app.rebound.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One backup: when it was made, how large it is, what it holds.
final class BackupCell extends ListCell<BackupRow> {
    private final Messages messages;
    private final DateTimeFormatter moment;
    private final Label when = new Label();
    private final Label size = new Label();
    private final Label holds = new Label();
    private final Label changed = new Label();
    private final VBox words;

    BackupCell(Messages messages, ZoneId zone) {
        this.messages = messages;
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(zone);
        when.getStyleClass().add("strong");
        size.getStyleClass().addAll("muted", "small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        holds.setWrapText(true);
        changed.getStyleClass().addAll("muted", "small");
        changed.managedProperty().bind(changed.textProperty().isNotEmpty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(12, when, gap, size);
        head.setAlignment(Pos.BASELINE_LEFT);
        words = new VBox(4, head, holds, changed);
        // A cell is as wide as its list, whatever its words would like.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BackupRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(moment.format(row.offer().madeAt()));
        size.setText(messages.get("unlock.backups.size", Math.max(1, row.offer().size() / 1024)));
        holds.setText(holding(row));
        changed.setText(lastChange(row));
        setGraphic(words);
        setAccessibleText(when.getText() + ". " + holds.getText() + " " + changed.getText());
    }

    private String holding(BackupRow row) {
        BackupHolding holding = row.holding();
        if (holding == null) {
            return messages.get(
                    switch (row.state()) {
                        case LOCKED -> "unlock.backups.locked";
                        case DAMAGED -> "unlock.backups.damaged";
                        case UNREAD, READ -> "unlock.backups.reading";
                    });
        }
        String counts = Stream.of(
                        count("unlock.backups.setbacks", holding.setbacks()),
                        count("unlock.backups.answers", holding.answers()),
                        count("unlock.backups.events", holding.events()),
                        count("unlock.backups.people", holding.people()),
                        count("unlock.backups.entries", holding.entries()),
                        count("unlock.backups.attachments", holding.attachments()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? messages.get("unlock.backups.nothing") : counts + lacking(holding);
    }

    private String lacking(BackupHolding holding) {
        return holding.lacking() == 0 ? "" : ". " + messages.get("unlock.backups.lacking", holding.lacking());
    }

    /// What there is none of is not named: the line stays short.
    private Optional<String> count(String key, long number) {
        return number == 0 ? Optional.empty() : Optional.of(messages.get(key, number));
    }

    private String lastChange(BackupRow row) {
        Instant last = row.holding() == null ? null : row.holding().lastChange();
        return last == null ? "" : messages.get("unlock.backups.last-change", moment.format(last));
    }
}
