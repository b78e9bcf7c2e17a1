package app.rebound.search;

import app.rebound.id.Ref;
import app.rebound.ui.Place;

/// Something that was found, as it is shown.
///
/// @param title what it is called, with what was looked for marked
/// @param context the words around what was looked for; empty where the title says it all
/// @param kind what sort of thing it is, in words
/// @param when the day it is about, or was written on, in words
/// @param place where it can be read
public record Found(Ref ref, Excerpt title, Excerpt context, String kind, String when, Place place) {}
