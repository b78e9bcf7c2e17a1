package app.rebound.today;

/// Something that Today puts to the person once, with two answers of the same weight.
///
/// @param title says what it is about
/// @param accept the words of the button that runs `onAccept`
/// @param decline the words of the button that runs `onDecline`; the card goes away either way
public record TodayOffer(
        String title, String words, String accept, Runnable onAccept, String decline, Runnable onDecline) {}
