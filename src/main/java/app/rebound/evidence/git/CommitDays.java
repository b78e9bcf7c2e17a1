package app.rebound.evidence.git;

import app.rebound.evidence.Found;
import app.rebound.evidence.FoundDate;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Texts;
import app.rebound.evidence.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Hands commits on one by one, or gathered into the days they were written on: two hundred commits are noise, twenty
/// days of work are not.
final class CommitDays {
    private static final int SUBJECTS = 50;

    private final SourceKind kind;
    private final String source;
    private final ReadingOptions options;
    private final Set<String> own;
    private final Reading<Found> reading;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();

    /// The commits of one day.
    private static final class Day {
        private int count;
        private final List<String> subjects = new ArrayList<>();
        private final Set<List<String>> authors = new LinkedHashSet<>();
    }

    /// @param own addresses and names in small letters; everybody's commits are taken where there are none
    CommitDays(SourceKind kind, String source, ReadingOptions options, Set<String> own, Reading<Found> reading) {
        this.kind = kind;
        this.source = source;
        this.options = options;
        this.own = own;
        this.reading = reading;
    }

    void take(Commit commit, Where where) {
        if (options.isOnlyOwn() && !own.isEmpty() && !commit.isOf(own)) {
            reading.leaveOut();
            return;
        }
        LocalDate date = commit.day();
        if (!options.isByDay() || date == null) {
            reading.add(commit.found(kind, source, where, reading.limits()));
            return;
        }
        if (days.size() >= reading.limits().items()) {
            throw new RefusedException(Reason.TOO_MANY);
        }
        Day day = days.computeIfAbsent(date, _ -> new Day());
        day.count++;
        if (day.subjects.size() < SUBJECTS) {
            day.subjects.add(Texts.line(commit.subject(), 200));
        }
        day.authors.add(List.of(commit.author(), commit.address()));
    }

    /// Hands on what was gathered, by day.
    void finish() {
        days.forEach((date, day) -> {
            var draft = new Found.Draft(kind, "day/" + source + "/" + date)
                    .title(day.subjects.getLast())
                    .text(String.join("\n", day.subjects.reversed()))
                    .when(FoundDate.of(date))
                    .group(date.toString())
                    .extra("commits", Integer.toString(day.count))
                    .original(String.join("\n", day.subjects.reversed()), date.toString());
            day.authors.forEach(author -> draft.person(author.getFirst(), author.getLast()));
            reading.add(draft.found(source, Where.file(source), reading.limits()));
        });
    }
}
