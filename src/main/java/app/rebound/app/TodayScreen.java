package app.rebound.app;

import app.rebound.backup.BackupOffers;
import app.rebound.checkin.CheckInController;
import app.rebound.checkin.GoodThingsController;
import app.rebound.checkin.GoodThingsService;
import app.rebound.plan.PlanService;
import app.rebound.protect.OfferRow;
import app.rebound.today.JournalCardController;
import app.rebound.today.StepsCardController;
import app.rebound.today.TodayController;
import app.rebound.today.TodayService;
import app.rebound.today.Waiting;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Step;
import java.util.ArrayList;
import java.util.List;

/// Puts Today together from what the features give to it.
final class TodayScreen {
    private static final String FIRST_STEP = "begin";

    private final Surroundings surroundings;
    private final WorkbookServices services;

    TodayScreen(Surroundings surroundings, WorkbookServices services) {
        this.surroundings = surroundings;
        this.services = services;
    }

    TodayController make() {
        var service = new TodayService(services.overviews(), services.workbook().database());
        return new TodayController(
                surroundings,
                services.setbacks(),
                service,
                this::due,
                new TodayController.Pieces(
                        List.of(new JournalCardController(surroundings, services.entries(), service)),
                        List.of(
                                new CheckInController(surroundings, services.cards(), services.feelings()),
                                new GoodThingsController(surroundings, goodThings()),
                                new StepsCardController(
                                        surroundings, new PlanService(services.cards()), services.setbacks()))));
    }

    private GoodThingsService goodThings() {
        return new GoodThingsService(
                services.cards(),
                services.people(),
                services.setbacks(),
                services.program().steps().stream()
                        .filter(step -> !step.id().equals(FIRST_STEP))
                        .map(Step::exercises)
                        .flatMap(List::stream)
                        .map(Exercise::id)
                        .toList());
    }

    private List<Waiting> due() {
        List<Waiting> rows = new ArrayList<>(new DueRows(surroundings, services).all());
        new OfferRow(surroundings, services.offers()).next().ifPresent(rows::add);
        new BackupOffers(surroundings, services.workbook()).next().ifPresent(rows::add);
        return rows;
    }
}
