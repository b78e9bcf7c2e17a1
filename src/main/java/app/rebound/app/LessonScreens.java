package app.rebound.app;

import app.rebound.lesson.LessonsController;
import app.rebound.reason.ReasonsController;
import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;

/// Makes the screens of reasons and of the lessons that follow from them.
final class LessonScreens {
    private final WorkbookServices services;
    private final Surroundings surroundings;

    LessonScreens(WorkbookServices services, Surroundings surroundings) {
        this.services = services;
        this.surroundings = surroundings;
    }

    Screen reasons(Place.Reasons place) {
        return new LoadedScreen<>(
                surroundings,
                () -> services.setbacks().find(place.setback()),
                setback -> {
                    var board = new ReasonsController(
                            surroundings, services.reasons(), services.cards(), setback.id(), true, false);
                    if (place.reason() != null) {
                        board.open(place.reason());
                    }
                    return board;
                },
                () -> surroundings.navigator().go(new Place.Setbacks()));
    }

    LessonsController lessons(Place.Lessons place) {
        var lessons = new LessonsController(
                surroundings, services.lessons(), services.cards(), services.setbacks(), place.setback(), true);
        if (place.lesson() != null) {
            lessons.open(place.lesson());
        }
        return lessons;
    }
}
