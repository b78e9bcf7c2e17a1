package app.rebound.setback;

/// A lesson of an earlier setback, as far as a later one quotes it.
///
/// @param condition what it waits for; empty where nothing is said
/// @param response what is done then; empty where nothing is said
public record EarlierLesson(String title, String condition, String response) {}
