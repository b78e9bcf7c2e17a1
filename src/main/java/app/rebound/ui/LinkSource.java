package app.rebound.ui;

import java.util.List;
import java.util.function.Consumer;

/// What an editor asks about the links in a text, written `[[name]]`; every method is called on the drawing thread.
public interface LinkSource {
    /// Something that a text can link to.
    ///
    /// @param label what stands between the brackets when it is chosen; without brackets and line breaks
    /// @param kind what sort of thing it is, in words
    /// @param choose runs when it is chosen, before the label is put into the text
    record Target(String label, String kind, Runnable choose) {}

    /// Looks for things whose names fit what was typed after `[[`, best first, and hands them to `show` later.
    void suggest(String typed, Consumer<List<Target>> show);

    /// Opens what `label` stands for, or says that there is nothing of this name.
    void open(String label);
}
