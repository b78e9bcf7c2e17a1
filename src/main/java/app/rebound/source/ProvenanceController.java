package app.rebound.source;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows in the form of an event which records it rests on, and asks where they say another date.
public final class ProvenanceController {
    private final Surroundings surroundings;
    private final SourceService service;
    private final Consumer<FuzzyDate> onTake;
    private final ProvenancePane pane;
    private @Nullable UUID event;
    private @Nullable DateStatement dated;
    private List<Source> sources = List.of();
    private long asked;

    /// @param onTake gives the event that is shown the date of a record
    public ProvenanceController(Surroundings surroundings, SourceService service, Consumer<FuzzyDate> onTake) {
        this.surroundings = surroundings;
        this.service = service;
        this.onTake = onTake;
        pane = new ProvenancePane(surroundings.messages(), new Choices());
    }

    public Region region() {
        return pane;
    }

    /// Shows what an event rests on; nothing for null.
    public void show(@Nullable UUID shown) {
        long question = ++asked;
        if (shown == null || !shown.equals(event)) {
            show(List.of());
        }
        event = shown;
        if (shown != null) {
            surroundings
                    .tasks()
                    .run(
                            () -> service.of(shown),
                            found -> {
                                // Another event may have been opened meanwhile.
                                if (question == asked && !found.equals(sources)) {
                                    show(found);
                                }
                            },
                            surroundings::fault);
        }
    }

    private void show(List<Source> found) {
        sources = found;
        pane.showSources(found);
        pane.showDiscords(Discord.of(dated, found));
    }

    /// Compares the records with the event's date as it stands in the form.
    ///
    /// @param when null for none
    public void compare(@Nullable DateStatement when) {
        dated = when;
        pane.showDiscords(Discord.of(when, sources));
    }

    /// What the pane asks for.
    private final class Choices implements ProvenanceActions {
        @Override
        public void onTake(Discord discord) {
            onTake.accept(discord.recorded().date());
        }

        @Override
        public void onLeave(List<Discord> those) {
            List<UUID> ids = those.stream().map(one -> one.source().id()).toList();
            FuzzyDate date = those.getFirst().remembered().date();
            surroundings
                    .tasks()
                    .run(
                            () -> {
                                service.settle(ids, date);
                                return true;
                            },
                            _ -> ProvenanceController.this.show(event),
                            surroundings::fault);
        }
    }
}
