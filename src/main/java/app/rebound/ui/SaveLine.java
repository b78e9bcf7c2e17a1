package app.rebound.ui;

import app.rebound.text.Messages;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// One quiet line that says how far the newest words are: "Saved 21:04".
public final class SaveLine extends Label {
    private final Messages messages;
    private final ZoneId zone;

    public SaveLine(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        setId("save-line");
        getStyleClass().addAll("small", "muted");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Follows the state of an [Autosave].
    public void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        state.subscribe(now -> setText(words(now)));
    }

    /// How wide it is at most while all goes well, in pixels.
    double usualWidth() {
        return Stream.of(new Autosave.State.Pending(), new Autosave.State.Saved(Instant.EPOCH))
                .mapToDouble(state -> {
                    var usual = new Text(words(state));
                    usual.setFont(getFont());
                    return usual.getLayoutBounds().getWidth();
                })
                .max()
                .orElseThrow();
    }

    private String words(Autosave.State state) {
        return switch (state) {
            case Autosave.State.Clean() -> "";
            case Autosave.State.Pending() -> messages.get("app.save.pending");
            case Autosave.State.Saved(var at) -> messages.get("app.save.saved", clock(LocalTime.ofInstant(at, zone)));
            case Autosave.State.Failed() -> messages.get("app.save.failed");
        };
    }

    private String clock(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(time);
    }
}
