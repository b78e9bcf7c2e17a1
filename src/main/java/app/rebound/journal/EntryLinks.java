package app.rebound.journal;

import app.rebound.id.Ref;
import app.rebound.ui.LinkSource;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the text of the open entry can link to, and where its links lead.
final class EntryLinks implements LinkSource {
    private static final int MOST = 10;

    private final Surroundings surroundings;
    private final EntryLinkService links;
    private final Supplier<EntryVisit> visit;
    private long asked;

    /// @param visit the visit to the entry that is open
    EntryLinks(Surroundings surroundings, EntryLinkService links, Supplier<EntryVisit> visit) {
        this.surroundings = surroundings;
        this.links = links;
        this.visit = visit;
    }

    @Override
    public void suggest(String typed, Consumer<List<Target>> show) {
        long question = ++asked;
        surroundings
                .tasks()
                .run(
                        () -> links.suggest(typed, MOST),
                        found -> {
                            // Only the newest question is answered.
                            if (question == asked) {
                                show.accept(found.stream().map(this::target).toList());
                            }
                        },
                        surroundings::fault);
    }

    private Target target(LinkTarget found) {
        return new Target(
                found.label(),
                surroundings.messages().get("trash.kind." + found.ref().noun().table()),
                () -> visit.get().choose(found.label(), found.ref()));
    }

    @Override
    public void open(String label) {
        EntryVisit here = visit.get();
        Ref chosen = here.chosen().get(label.strip());
        surroundings
                .tasks()
                .run(
                        () -> chosen == null
                                ? links.find(here.entry(), label.strip())
                                : java.util.Optional.of(links.whereIs(chosen)),
                        found -> found.ifPresentOrElse(
                                this::go,
                                () -> surroundings
                                        .shell()
                                        .showNotice(
                                                surroundings.messages().get("journal.link.unknown", label.strip()),
                                                false)),
                        surroundings::fault);
    }

    /// Opens a thing where it is at home.
    void open(Ref ref) {
        surroundings.tasks().run(() -> links.whereIs(ref), this::go, surroundings::fault);
    }

    private void go(EntryLinkService.Found found) {
        surroundings.navigator().go(place(found));
    }

    private static Place place(EntryLinkService.Found found) {
        var id = found.ref().id();
        return switch (found.ref().noun()) {
            case ENTRY -> new Place.Journal(id, null);
            case EVENT -> new Place.Timeline(found.setback().orElse(null), id);
            case SETBACK -> new Place.Setback(id);
            case LESSON -> new Place.Lessons(null, id);
            case REASON ->
                found.setback().<Place>map(of -> new Place.Reasons(of, id)).orElseGet(Place.Setbacks::new);
            default -> new Place.People();
        };
    }
}
