package app.rebound.today;

import app.rebound.db.Database;
import app.rebound.db.Facts;
import app.rebound.db.Transaction;
import app.rebound.journal.NotThisOne;
import app.rebound.setback.OverviewService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackOverview;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Gathers what Today says, and remembers what the person put off or does not want to see there.
public final class TodayService {
    /// After how many days away one is welcomed back.
    static final int A_WHILE = 14;

    private static final int LATELY = 3;
    private static final String WAITING = "waiting-until-";
    private static final String OPENED = "today-opened";
    private static final String RETURNED = "today-returned";

    private final OverviewService overviews;
    private final Database database;
    private final Facts facts = new Facts();
    private final NotThisOne unwanted = new NotThisOne();
    private final TodayDao dao = new TodayDao();

    public TodayService(OverviewService overviews, Database database) {
        this.overviews = overviews;
        this.database = database;
    }

    /// Reads what Today says; to be called on the writer thread, so that nothing changes in between.
    TodayContent read(LocalDate today) {
        List<SetbackOverview> all = overviews.all();
        var going = new ArrayList<TodayContent.Next>();
        var later = new ArrayList<TodayContent.PutOff>();
        var takeaways = new ArrayList<TodayContent.Takeaway>();
        var back = new ArrayList<Setback>();
        for (SetbackOverview overview : all) {
            if (overview.setback().state() == Setback.State.OPEN) {
                next(overview)
                        .filter(next -> going.isEmpty() || isHalfDone(overview, next))
                        .ifPresent(going::add);
                later.addAll(later(overview));
            }
            if (isBack(overview.setback(), today)) {
                back.add(overview.setback());
            }
            String takeaway = overview.progress().takeaway();
            if (!takeaway.isEmpty() && overview.setback().state() != Setback.State.PAUSED) {
                takeaways.add(new TodayContent.Takeaway(overview.setback(), takeaway));
            }
        }
        return database.read(handle -> new TodayContent(
                going.isEmpty() ? null : going.getFirst(),
                going.stream().skip(1).toList(),
                later,
                dao.lately(handle, today, LATELY),
                takeaways,
                back,
                !all.isEmpty(),
                onThisDay(handle, today),
                isBackAfterAWhile(handle, today),
                putOff(handle).values().stream().anyMatch(until -> until.isAfter(today))));
    }

    private static boolean isBack(Setback setback, LocalDate today) {
        LocalDate until = setback.pausedUntil();
        return setback.state() == Setback.State.PAUSED && until != null && !until.isAfter(today);
    }

    private static Optional<TodayContent.Next> next(SetbackOverview overview) {
        Program program = overview.program();
        String at = overview.setback().atExercise();
        Exercise exercise = at == null ? null : program.exercise(at).orElse(null);
        if (exercise == null) {
            exercise = firstOpen(overview);
        }
        if (exercise == null) {
            return Optional.empty();
        }
        Step step = program.step(exercise.step()).orElseThrow();
        return Optional.of(new TodayContent.Next(
                overview.setback(),
                exercise,
                step.titleKey(),
                step.exercises().indexOf(exercise) + 1,
                step.exercises().size(),
                overview.hasBegun()));
    }

    private static boolean isHalfDone(SetbackOverview overview, TodayContent.Next next) {
        return next.hasBegun()
                && !overview.headway().written().contains(next.exercise().id());
    }

    /// The first exercise with nothing written; the very first where all hold words.
    private static @Nullable Exercise firstOpen(SetbackOverview overview) {
        List<Exercise> all = overview.program().exercises();
        return all.stream()
                .filter(exercise -> !overview.headway().written().contains(exercise.id()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private static List<TodayContent.PutOff> later(SetbackOverview overview) {
        return overview.program().exercises().stream()
                .filter(exercise -> overview.headway().later().contains(exercise.id()))
                .map(exercise -> new TodayContent.PutOff(overview.setback(), exercise))
                .toList();
    }

    private @Nullable OnThisDay onThisDay(Handle handle, LocalDate today) {
        Set<UUID> leftOut = unwanted.all(handle);
        return dao.onThisDay(handle, today).stream()
                .filter(one -> !leftOut.contains(one.id()))
                .findFirst()
                .orElse(null);
    }

    /// Never shows one thing again on its day.
    void notThis(UUID id) {
        database.write(tx -> {
            unwanted.add(tx, id);
            return true;
        });
    }

    /// The entry of `day` that was written to last, unless that was before `since`.
    Optional<UUID> entryGoingOn(LocalDate day, Instant since) {
        return database.read(handle -> dao.entryGoingOn(handle, day, since));
    }

    private boolean isBackAfterAWhile(Handle handle, LocalDate today) {
        return day(handle, RETURNED).filter(today::equals).isPresent() || isAfterAWhile(handle, today);
    }

    private boolean isAfterAWhile(Handle handle, LocalDate today) {
        return day(handle, OPENED)
                .filter(opened -> !opened.isAfter(today.minusDays(A_WHILE)))
                .isPresent();
    }

    private Optional<LocalDate> day(Handle handle, String name) {
        return facts.find(handle, name).flatMap(TodayService::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Remembers that the workbook was open on a day; writes once a day only.
    void wasOpened(LocalDate today) {
        boolean isKnown = database.read(
                handle -> day(handle, OPENED).filter(today::equals).isPresent());
        if (!isKnown) {
            database.write(tx -> {
                if (isAfterAWhile(tx.handle(), today)) {
                    facts.put(tx, RETURNED, today.toString());
                }
                facts.put(tx, OPENED, today.toString());
                return true;
            });
        }
    }

    /// The ids of what waits for a day after `today` because the person said so.
    Set<String> waitingElsewhen(LocalDate today) {
        return database.read(handle -> {
            Set<String> later = new TreeSet<>();
            putOff(handle).forEach((id, until) -> {
                if (until.isAfter(today)) {
                    later.add(id);
                }
            });
            return later;
        });
    }

    private Map<String, LocalDate> putOff(Handle handle) {
        Map<String, LocalDate> days = new TreeMap<>();
        facts.beginning(handle, WAITING).forEach((id, text) -> day(text).ifPresent(until -> days.put(id, until)));
        return days;
    }

    /// Lets something wait until a day.
    void putOff(String id, LocalDate until, LocalDate today) {
        database.write(tx -> {
            putOff(tx.handle()).forEach((old, day) -> {
                if (!day.isAfter(today)) {
                    facts.remove(tx, WAITING + old);
                }
            });
            facts.put(tx, WAITING + id, until.toString());
            return true;
        });
    }

    /// Brings back all that was put off until another day.
    void bringBack() {
        database.write(tx -> {
            forgetAll(tx);
            return true;
        });
    }

    private void forgetAll(Transaction tx) {
        putOff(tx.handle()).keySet().forEach(id -> facts.remove(tx, WAITING + id));
    }
}
