package app.rebound.printout;

import app.rebound.axis.Ticks;
import app.rebound.printout.Block.Curve;
import app.rebound.printout.Block.CurvePoint;
import app.rebound.printout.Block.MappedReason;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.timeline.TickWords;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The drawings of one document in the order in which they were asked for, and the tables that say the same in words.
final class Figures {
    private final PageStyle page;
    private final FontRuler ruler;
    private final PrintoutWords words;
    private final FigureWords figureWords;
    private final Locale language;
    private final DateWords dates;
    private final Ticks.Labels ticks;
    private final List<Drawing> all = new ArrayList<>();

    Figures(Printout printout, PageStyle page, FontRuler ruler) {
        Messages messages = Messages.of(printout.language());
        this.page = page;
        this.ruler = ruler;
        this.words = printout.words();
        this.figureWords = FigureWords.of(messages);
        this.language = printout.language();
        this.dates = new DateWords(messages);
        this.ticks = new TickWords(messages);
    }

    List<Drawing> all() {
        return all;
    }

    /// The places in [#all()] of the figures that show `events`.
    List<Integer> of(List<PrintedEvent> events) {
        List<Drawing> drawings = new ArrayList<>();
        for (TimelineFigure figure :
                new TimelineLayout(page.textPixels(), page.figurePixels(), ticks).figures(events)) {
            String alternative = format(
                    words.figure(),
                    date(figure.first().toLocalDate()),
                    date(figure.last().toLocalDate()),
                    figure.placed().size());
            drawings.add(new TimelineDrawing(figure, words, alternative));
        }
        return add(drawings);
    }

    List<Integer> of(Block.ReasonMap map) {
        String alternative = format(figureWords.reasons(), map.reasons().size());
        return add(new ReasonLayout(page.textPixels(), page.figurePixels(), ruler)
                .figures(map.reasons()).stream()
                        .map(figure -> new ReasonDrawing(figure, alternative))
                        .toList());
    }

    List<Integer> of(Block.Curves curves) {
        return add(groups(curves).stream().map(this::drawing).toList());
    }

    private CurveDrawing drawing(List<Curve> series) {
        List<LocalDate> days = days(series);
        String alternative = format(
                figureWords.curves(),
                series.stream().map(Curve::name).collect(Collectors.joining(", ")),
                date(days.getFirst()),
                date(days.getLast()));
        return new CurveDrawing(series, page.textPixels(), ticks, ruler, alternative);
    }

    private List<Integer> add(List<? extends Drawing> drawings) {
        List<Integer> places = new ArrayList<>();
        for (Drawing drawing : drawings) {
            places.add(all.size());
            all.add(drawing);
        }
        return places;
    }

    /// What a map of reasons shows, in words.
    Block.Table table(Block.ReasonMap map) {
        boolean hasNotes = map.reasons().stream().anyMatch(one -> !one.note().isBlank());
        List<String> head = new ArrayList<>(List.of(words.number(), figureWords.reason()));
        if (hasNotes) {
            head.add(figureWords.note());
        }
        head.add(figureWords.ledTo());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < map.reasons().size(); i++) {
            MappedReason reason = map.reasons().get(i);
            List<String> row = new ArrayList<>(List.of(Integer.toString(i + 1), reason.title()));
            if (hasNotes) {
                row.add(reason.note());
            }
            row.add(reason.because().stream()
                    .filter(one -> one >= 0 && one < map.reasons().size())
                    .map(one -> Integer.toString(one + 1))
                    .collect(Collectors.joining(", ")));
            rows.add(row);
        }
        return new Block.Table(head, rows);
    }

    /// What the lines show, day by day, one table a drawing.
    List<Block.Table> tables(Block.Curves curves) {
        return groups(curves).stream().map(this::table).toList();
    }

    private Block.Table table(List<Curve> series) {
        List<String> head = new ArrayList<>(List.of(figureWords.day()));
        series.forEach(one -> head.add(one.name()));
        Map<LocalDate, Map<Integer, String>> byDay = new TreeMap<>();
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        for (int i = 0; i < series.size(); i++) {
            for (CurvePoint point : series.get(i).points()) {
                byDay.computeIfAbsent(point.day(), _ -> new HashMap<>())
                        .merge(i, format.format(point.value()), (one, other) -> one + ", " + other);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        byDay.forEach((day, values) -> {
            List<String> row = new ArrayList<>(List.of(date(day)));
            for (int i = 0; i < series.size(); i++) {
                row.add(values.getOrDefault(i, ""));
            }
            rows.add(row);
        });
        return new Block.Table(head, rows);
    }

    /// Series that have points, in the order of time, as many together as one drawing takes.
    private static List<List<Curve>> groups(Block.Curves curves) {
        List<Curve> drawn = curves.series().stream()
                .filter(one -> !one.points().isEmpty())
                .map(one -> new Curve(
                        one.name(),
                        one.points().stream()
                                .sorted(java.util.Comparator.comparing(CurvePoint::day))
                                .toList()))
                .toList();
        List<List<Curve>> groups = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i += CurveDrawing.MOST) {
            groups.add(drawn.subList(i, Math.min(drawn.size(), i + CurveDrawing.MOST)));
        }
        return groups;
    }

    private static List<LocalDate> days(List<Curve> series) {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(CurvePoint::day)
                .sorted()
                .toList();
    }

    private String date(LocalDate date) {
        return dates.of(FuzzyDate.ofDay(date));
    }

    private String format(String pattern, Object... values) {
        return new MessageFormat(pattern, language).format(values);
    }
}
