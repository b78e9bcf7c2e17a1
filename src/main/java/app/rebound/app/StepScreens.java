package app.rebound.app;

import app.rebound.id.IdSource;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackWords;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Programs;
import app.rebound.wizard.WizardContent;
import app.rebound.wizard.WizardController;
import app.rebound.wizard.WizardSubject;
import org.jspecify.annotations.Nullable;

/// Makes the steps of a setback.
final class StepScreens {
    private final WorkbookServices services;
    private final Surroundings surroundings;
    private final FileDialogs dialogs;
    private final IdSource ids;
    private final SetbackScreens setbacks;

    StepScreens(
            WorkbookServices services,
            Surroundings surroundings,
            FileDialogs dialogs,
            IdSource ids,
            SetbackScreens setbacks) {
        this.services = services;
        this.surroundings = surroundings;
        this.dialogs = dialogs;
        this.ids = ids;
        this.setbacks = setbacks;
    }

    Screen wizard(Place.Steps place) {
        return new LoadedScreen<>(
                surroundings,
                () -> services.setbacks()
                        .find(place.setback())
                        .map(setback ->
                                new WizardOf(setback, services.workbook().isProtected())),
                found -> wizard(found, place.exercise()),
                () -> surroundings.navigator().go(new Place.Setbacks()),
                WizardOf::looksLike);
    }

    /// What the wizard needs to have read.
    private record WizardOf(Setback setback, boolean isProtected) {
        /// Whether a wizard made for the one serves for the other.
        boolean looksLike(WizardOf other) {
            return setback.title().equals(other.setback.title())
                    && setback.programId().equals(other.setback.programId())
                    && setback.state() == other.setback.state();
        }
    }

    private WizardController wizard(WizardOf found, @Nullable String exercise) {
        Setback setback = found.setback;
        Programs programs = services.programs();
        // A page that the short program leaves out is shown within the whole one.
        boolean isShort = Programs.isShort(setback.programId())
                && (exercise == null || programs.brief().exercise(exercise).isPresent());
        return new WizardController(
                surroundings,
                new WizardContent(
                        isShort ? programs.brief() : programs.whole(),
                        new StepPanels(services, surroundings, dialogs, setback).factories(),
                        services.gathered()::of),
                services.answers(),
                ids,
                new WizardSubject(
                        setback.id(),
                        setback.title(),
                        new SetbackWords(surroundings.messages()).aboutAndStanding(setback),
                        found.isProtected),
                exercise == null ? setback.atExercise() : exercise,
                setbacks.frame(setback, isShort));
    }
}
