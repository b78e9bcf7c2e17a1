package app.rebound.wizard;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What stands around the pages: the ways out, and what is above the first page.
///
/// @param onAt told the exercise of each page that is opened
/// @param onDone leads away after the last page
/// @param onPause leads to putting the setback aside; null where it is not open
/// @param onSwitch shows the other program, the short or the whole one
/// @param isShort whether the short program is shown
/// @param preface null for none
/// @param aside stands under the place to answer; null for none
public record WizardFrame(
        Consumer<String> onAt,
        Runnable onDone,
        @Nullable Runnable onPause,
        Runnable onSwitch,
        boolean isShort,
        @Nullable Preface preface,
        @Nullable Aside aside) {}
