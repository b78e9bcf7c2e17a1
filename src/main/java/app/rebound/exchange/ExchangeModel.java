package app.rebound.exchange;

import app.rebound.interchange.out.OpenFormat;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is chosen for going out, and what a file that comes in would change.
final class ExchangeModel {
    private final ObjectProperty<OpenFormat> format = new SimpleObjectProperty<>(OpenFormat.JSON);
    private final BooleanProperty privateToo = new SimpleBooleanProperty();
    private final BooleanProperty encrypted = new SimpleBooleanProperty();
    private final BooleanProperty warned = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty joined = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Incoming> incoming = new SimpleObjectProperty<>();

    ObjectProperty<OpenFormat> formatProperty() {
        return format;
    }

    BooleanProperty privateTooProperty() {
        return privateToo;
    }

    BooleanProperty encryptedProperty() {
        return encrypted;
    }

    /// Whether the person was told that the passphrase is weak.
    BooleanProperty warnedProperty() {
        return warned;
    }

    /// The message key of what is wrong with the passphrase; empty for nothing.
    StringProperty problemProperty() {
        return problem;
    }

    /// What was saved last, in words.
    StringProperty saidProperty() {
        return said;
    }

    /// What was brought in last, in words.
    StringProperty joinedProperty() {
        return joined;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Null while no file is chosen.
    ObjectProperty<@Nullable Incoming> incomingProperty() {
        return incoming;
    }
}
