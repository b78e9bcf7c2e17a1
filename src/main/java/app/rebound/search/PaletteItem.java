package app.rebound.search;

/// One line of the palette.
///
/// @param words what it is called
/// @param kind what sort of thing it is, in words, may be empty
/// @param run what choosing it does
public record PaletteItem(String words, String kind, Runnable run) {}
