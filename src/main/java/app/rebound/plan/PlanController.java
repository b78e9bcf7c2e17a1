package app.rebound.plan;

import app.rebound.card.CardService;
import app.rebound.card.CardType;
import app.rebound.card.CardsController;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Panel;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.vault.SafeFile;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/// The plan across all setbacks and beside them: goals, ways on, projects, moves and applications.
public final class PlanController implements Screen {
    private final Surroundings surroundings;
    private final Messages messages;
    private final CardService cards;
    private final FileDialogs dialogs;
    private final PlanModel model = new PlanModel();
    private final Map<PlanModel.Section, Panel> panels = new EnumMap<>(PlanModel.Section.class);
    private final PlanView view;

    public PlanController(Surroundings surroundings, CardService cards, FileDialogs dialogs) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.cards = cards;
        this.dialogs = dialogs;
        view = new PlanView(
                model, messages, surroundings.shell()::openPalette, this::onSection, () -> flush(this::onCalendar));
        view.show(panel().region());
    }

    private Panel panel() {
        return panels.computeIfAbsent(model.sectionProperty().get(), section -> switch (section) {
            case GOALS -> new GoalsController(surroundings, cards, null);
            case OPTIONS -> new OptionsController(surroundings, cards, null);
            case PROJECTS -> cards(Project.TYPE);
            case MOVES -> cards(Move.TYPE);
            case APPLICATIONS -> cards(Application.TYPE);
        });
    }

    private Panel cards(CardType type) {
        return new CardsController(surroundings, cards, type, null, type.fields(), Values.NONE);
    }

    private void onSection(PlanModel.Section section) {
        flush(() -> {
            model.sectionProperty().set(section);
            Panel panel = panel();
            panel.reload();
            view.show(panel.region());
        });
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public void reload() {
        panel().reload();
    }

    @Override
    public void flush(Runnable then) {
        panel().flush(then);
    }

    private void onCalendar() {
        surroundings
                .tasks()
                .run(
                        () -> new PlanService(cards).dated(),
                        dated -> {
                            if (dated.isEmpty()) {
                                surroundings.shell().showNotice(messages.get("plan.calendar.none"), false);
                            } else {
                                choose(dated);
                            }
                        },
                        surroundings::fault);
    }

    private void choose(List<Dated> dated) {
        dialogs.chooseTarget(messages.get("plan.calendar.title"), messages.get("plan.calendar.file") + ".ics")
                .ifPresent(target -> save(target, dated));
    }

    private void save(Path target, List<Dated> dated) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            SafeFile.write(
                                    target,
                                    CalendarWriter.bytes(
                                            dated, surroundings.clock().instant()));
                            return String.valueOf(target.getFileName());
                        },
                        name -> surroundings.shell().showNotice(messages.get("plan.calendar.saved", name), false),
                        fault -> surroundings.shell().showFault(fault, () -> save(target, dated)));
    }
}
