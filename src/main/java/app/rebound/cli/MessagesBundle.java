package app.rebound.cli;

import app.rebound.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The words of the command line as picocli looks them up: keys under `cli.`.
final class MessagesBundle extends ResourceBundle {
    private static final String PREFIX = "cli.";

    private final Messages messages;

    MessagesBundle(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.has(PREFIX + key) ? messages.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(messages.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
