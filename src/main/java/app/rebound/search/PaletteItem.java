package app.rebound.search;

/// One line of the palette.
///
/// @param words what it is called
/// @param kind what sort of thing it is, in words, may be empty
/// @param title the words with what was looked for marked
/// @param context words around what was looked for; empty for none
/// @param run what choosing it does
public record PaletteItem(String words, String kind, Excerpt title, Excerpt context, Runnable run) {
    /// A screen, a command or the like.
    public PaletteItem(String words, String kind, Runnable run) {
        this(words, kind, Excerpt.of(words), Excerpt.NONE, run);
    }
}
