package app.rebound.today;

import app.rebound.setback.Setback;
import app.rebound.wizard.Exercise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Today says of the setbacks and of other days, as it was at one moment.
///
/// @param next where to go on; null when no setback is being worked on
/// @param halfDone where to go on in the other setbacks that were begun
/// @param later what was put off, setback by setback, in the order of the program
/// @param lately the newest dated events that have begun, newest first
/// @param takeaways what was taken from setbacks, the one worked on last first
/// @param back the paused setbacks whose day has come
/// @param hasSetback whether there is any setback at all
/// @param onThisDay what is from this day of an earlier year; null for nothing
/// @param isBackAfterAWhile whether the workbook was not opened for two weeks or more before today
/// @param isAnyPutOff whether something waits for another day only because the person said so here
record TodayContent(
        @Nullable Next next,
        List<Next> halfDone,
        List<PutOff> later,
        List<Happened> lately,
        List<Takeaway> takeaways,
        List<Setback> back,
        boolean hasSetback,
        @Nullable OnThisDay onThisDay,
        boolean isBackAfterAWhile,
        boolean isAnyPutOff) {
    TodayContent {
        halfDone = List.copyOf(halfDone);
        later = List.copyOf(later);
        lately = List.copyOf(lately);
        takeaways = List.copyOf(takeaways);
        back = List.copyOf(back);
    }

    /// The exercise to go on with.
    ///
    /// @param stepKey the message key of its step's name
    /// @param number its place in the step, from 1
    /// @param of how many exercises the step has
    /// @param hasBegun whether the person was in the program before
    record Next(Setback setback, Exercise exercise, String stepKey, int number, int of, boolean hasBegun) {}

    /// An exercise that waits for later.
    record PutOff(Setback setback, Exercise exercise) {}

    /// The one thing taken from a setback.
    record Takeaway(Setback setback, String words) {}
}
