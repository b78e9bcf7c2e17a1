package app.rebound.journal;

import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// Reads what stands beside the entry: the list page by page, the marks of a month, the tags, and this day.
final class Shelf {
    /// How many entries are read at once.
    static final int PAGE = 100;

    private static final int ON_THIS_DAY = 3;

    /// What is read at once.
    private record Found(
            List<EntryRow> rows,
            Map<LocalDate, Integer> marks,
            Map<String, Integer> tags,
            int count,
            List<EntryRow> onThisDay) {}

    private final Surroundings surroundings;
    private final JournalService journal;
    private final JournalModel model;
    private long asked;

    Shelf(Surroundings surroundings, JournalService journal, JournalModel model) {
        this.surroundings = surroundings;
        this.journal = journal;
        this.model = model;
        model.monthProperty().subscribe((_, _) -> readMarks());
    }

    /// Reads all of it again, and the list as far as it was read.
    void read(Runnable then) {
        long question = ++asked;
        int most = Math.max(PAGE, model.rows().size());
        LocalDate upTo = model.upToProperty().get();
        String tag = model.tagProperty().get();
        YearMonth month = model.monthProperty().get();
        LocalDate today = surroundings.today();
        surroundings
                .tasks()
                .run(
                        () -> new Found(
                                journal.rows(upTo, 0, most, tag),
                                journal.perDay(month),
                                journal.tags(),
                                journal.count(),
                                journal.onThisDay(today, ON_THIS_DAY)),
                        found -> {
                            // What was asked for first is old by now.
                            if (question == asked) {
                                show(found, most);
                            }
                            then.run();
                        },
                        surroundings::fault);
    }

    private void show(Found found, int most) {
        model.tagsProperty().set(found.tags());
        model.marksProperty().set(found.marks());
        model.onThisDay().setAll(found.onThisDay());
        model.show(found.rows(), found.rows().size() == most);
        model.countProperty().set(found.count());
    }

    /// Lists from the first page on again, from a day or by a tag that stands in the model.
    void readFromStart(Runnable then) {
        model.show(List.of(), false);
        read(then);
    }

    /// Reads the next older entries.
    void readMore() {
        int skip = model.rows().size();
        LocalDate upTo = model.upToProperty().get();
        String tag = model.tagProperty().get();
        long question = asked;
        model.setReading();
        surroundings
                .tasks()
                .run(
                        () -> journal.rows(upTo, skip, PAGE, tag),
                        rows -> {
                            if (question == asked && skip == model.rows().size()) {
                                model.append(rows, rows.size() == PAGE);
                            }
                        },
                        surroundings::fault);
    }

    private void readMarks() {
        YearMonth month = model.monthProperty().get();
        surroundings
                .tasks()
                .run(
                        () -> journal.perDay(month),
                        marks -> {
                            if (month.equals(model.monthProperty().get())) {
                                model.marksProperty().set(marks);
                            }
                        },
                        surroundings::fault);
    }
}
