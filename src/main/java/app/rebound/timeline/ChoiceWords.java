package app.rebound.timeline;

import app.rebound.text.Messages;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words for one line of the chooser of setbacks.
final class ChoiceWords extends StringConverter<TimelineModel.Choice> {
    private final Messages messages;

    ChoiceWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(TimelineModel.@Nullable Choice choice) {
        if (choice == null) {
            return "";
        }
        return choice.setback() == null ? messages.get("timeline.choose.all") : choice.title();
    }

    @Override
    public TimelineModel.Choice fromString(String words) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
