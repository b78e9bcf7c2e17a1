package app.rebound.desk;

import app.rebound.evidence.Found;
import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import app.rebound.source.EvidenceImport;
import app.rebound.source.Source;
import app.rebound.source.SourceService;
import app.rebound.timeline.EventOrder;
import app.rebound.timeline.EventService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the desk reads from the workbook, away from the drawing thread.
final class DeskStore {
    /// All that the desk shows.
    record Loaded(List<Setback> setbacks, @Nullable Setback setback, DeskModel.Line line, List<DeskFile> files) {}

    private final SourceService sources;
    private final EventService events;
    private final PersonService people;
    private final SetbackService setbacks;

    DeskStore(SourceService sources, EventService events, PersonService people, SetbackService setbacks) {
        this.sources = sources;
        this.events = events;
        this.people = people;
        this.setbacks = setbacks;
    }

    /// @param files as they were before
    /// @param setback whose line; null for that of the setback worked on last
    Loaded read(List<DeskFile> files, @Nullable UUID setback) {
        List<Setback> all = setbacks.all();
        Setback chosen = all.stream()
                .filter(one -> one.id().equals(setback))
                .findFirst()
                .orElseGet(() -> all.stream().findFirst().orElse(null));
        return new Loaded(all, chosen, line(chosen), arranged(counted(files)));
    }

    DeskModel.Line line(@Nullable Setback setback) {
        return new DeskModel.Line(
                EventOrder.of(events.all(setback == null ? null : setback.id())),
                people.all().stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name)));
    }

    /// The files with the counts of what is kept of them by now, and those of which something was kept otherwise.
    List<DeskFile> counted(List<DeskFile> files) {
        List<EvidenceImport> kept = sources.imports();
        List<DeskFile> all = new ArrayList<>();
        for (DeskFile file : files) {
            Optional<EvidenceImport> of = kept.stream()
                    .filter(one -> file.isOf(one.kind(), one.name()))
                    .findFirst();
            if (of.isPresent() || file.reading() != null) {
                all.add(file.withKept(of.orElse(null)));
            }
        }
        kept.stream()
                .filter(one -> files.stream().noneMatch(file -> file.isOf(one.kind(), one.name())))
                .forEach(one -> all.add(DeskFile.of(one)));
        return all;
    }

    /// Those whose things were shown, with what has become of them.
    private List<DeskFile> arranged(List<DeskFile> files) {
        return files.stream()
                .map(file -> file.things() == null ? file : arranged(file))
                .toList();
    }

    /// The file with its things as they are by now.
    DeskFile arranged(DeskFile file) {
        EvidenceImport kept = file.kept();
        List<Source> waiting = kept == null ? List.of() : sources.waiting(kept.id());
        Set<String> known = file.reading() == null
                ? Set.of()
                : sources.known(
                        file.kind(),
                        file.reading().found().stream().map(Found::key).toList());
        return file.arranged(waiting, known);
    }

    /// A file that was just read, beside what is kept of it.
    DeskFile read(DeskFile file) {
        DeskFile arranged = arranged(
                counted(List.of(file)).stream().filter(file::isSame).findFirst().orElse(file));
        return arranged.withKnownCounted();
    }
}
