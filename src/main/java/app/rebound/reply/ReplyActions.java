package app.rebound.reply;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;

/// What can be done on the page where a reply is read in.
///
/// @param onFiles files were let go of over the page
/// @param onTake takes in what is chosen
record ReplyActions(Runnable onChoose, Consumer<List<File>> onFiles, Runnable onTake, Runnable onPalette) {}
