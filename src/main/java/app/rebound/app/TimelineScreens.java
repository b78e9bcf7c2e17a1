package app.rebound.app;

import app.rebound.desk.DeskController;
import app.rebound.printout.PdfWriter;
import app.rebound.sheet.TimelineSheets;
import app.rebound.spelling.OrdinaryWords;
import app.rebound.timeline.AxisSource;
import app.rebound.timeline.SheetOutlet;
import app.rebound.timeline.SheetReader;
import app.rebound.timeline.TimelineController;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import org.jspecify.annotations.Nullable;

/// Makes the timeline and the desk where what was found for it is looked through.
final class TimelineScreens {
    private final WorkbookServices services;
    private final Surroundings surroundings;
    private final PdfWriter pdfWriter;
    private final FileDialogs dialogs;
    private final OrdinaryWords ordinary;
    private @Nullable DeskController evidence;

    TimelineScreens(
            WorkbookServices services,
            Surroundings surroundings,
            PdfWriter pdfWriter,
            FileDialogs dialogs,
            OrdinaryWords ordinary) {
        this.services = services;
        this.surroundings = surroundings;
        this.pdfWriter = pdfWriter;
        this.dialogs = dialogs;
        this.ordinary = ordinary;
    }

    TimelineController timeline(Place.Timeline place) {
        AxisSource.Reasons reasons = services.axisReasons();
        var timeline = new TimelineController(
                surroundings,
                services.events(),
                services.people(),
                services.setbacks(),
                new AxisSource(
                        services.axisLooks(),
                        reasons,
                        new SheetOutlet(
                                new SheetReader(
                                        services.events(),
                                        services.people(),
                                        services.axisLooks(),
                                        reasons,
                                        surroundings.messages()),
                                new TimelineSheets(surroundings.messages(), pdfWriter, ordinary),
                                dialogs)),
                place.setback());
        if (place.event() != null) {
            timeline.open(place.event());
        }
        return timeline;
    }

    /// One for the whole sitting: what was read and not kept is still there when the person comes back.
    DeskController evidence(Place.Evidence place) {
        DeskController shown = evidence;
        if (shown == null) {
            shown = new DeskController(
                    surroundings,
                    services.desk(),
                    services.sources(),
                    services.events(),
                    services.people(),
                    services.setbacks(),
                    dialogs);
            evidence = shown;
        }
        shown.open(place.setback(), place.files());
        return shown;
    }

    TimelineController addEvent() {
        TimelineController timeline = timeline(new Place.Timeline(null));
        timeline.startLine();
        return timeline;
    }
}
