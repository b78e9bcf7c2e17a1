package app.rebound.wizard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Writing on several days: which day is open, what is written on each, and how far today's sitting is.
final class TrackModel {
    /// How far the open day's sitting is.
    enum Stage {
        /// What to know before, with the ways not to begin.
        BEFORE,
        NOT_TODAY,
        WRITING,
        /// The words for afterwards.
        LANDING
    }

    /// How one writes of oneself; it changes the words of the prompt and nothing else.
    enum Voice {
        I,
        YOU,
        NAME
    }

    private static final String ON = "-on";

    private final List<Part> days;
    private final Supplier<LocalDate> today;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> begun = new HashMap<>();
    private final IntegerProperty day = new SimpleIntegerProperty();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.BEFORE);
    private final ObjectProperty<Voice> voice = new SimpleObjectProperty<>(Voice.I);
    private boolean isLoaded;

    /// @param today the person's calendar day
    TrackModel(List<Part> days, Supplier<LocalDate> today) {
        this.days = List.copyOf(days);
        this.today = today;
    }

    List<Part> days() {
        return days;
    }

    /// The open day, from 0.
    IntegerProperty dayProperty() {
        return day;
    }

    Part open() {
        return days.get(day.get());
    }

    ObjectProperty<Stage> stageProperty() {
        return stage;
    }

    ObjectProperty<Voice> voiceProperty() {
        return voice;
    }

    String text(Part part) {
        return texts.getOrDefault(part.key(), "");
    }

    boolean isWritten(Part part) {
        return !text(part).isBlank();
    }

    int written() {
        return (int) days.stream().filter(this::isWritten).count();
    }

    /// When a day's text was begun, empty where nothing is written.
    Optional<LocalDate> begun(Part part) {
        return Optional.ofNullable(begun.get(part.key()));
    }

    /// Opens a day: what stands there, or what to know before.
    void open(int which) {
        day.set(which);
        stage.set(isWritten(open()) ? Stage.WRITING : Stage.BEFORE);
    }

    void write(String text) {
        texts.put(open().key(), text);
        if (text.isBlank()) {
            begun.remove(open().key());
        } else {
            begun.putIfAbsent(open().key(), today.get());
        }
    }

    /// Shows what is stored; the first time, today's text or the first day without one.
    void load(List<AnswerPart> parts) {
        texts.clear();
        begun.clear();
        for (AnswerPart part : parts) {
            if (part.key().endsWith(ON)) {
                date(part.text())
                        .ifPresent(on ->
                                begun.put(part.key().substring(0, part.key().length() - ON.length()), on));
            } else {
                texts.put(part.key(), part.text());
            }
        }
        if (!isLoaded && !parts.isEmpty()) {
            isLoaded = true;
            open(first());
        } else if (stage.get() != Stage.LANDING || !isWritten(open())) {
            open(day.get());
        }
    }

    private int first() {
        for (int i = 0; i < days.size(); i++) {
            boolean isOfToday = begun(days.get(i)).filter(today.get()::equals).isPresent();
            if (isOfToday || !isWritten(days.get(i))) {
                return i;
            }
        }
        return days.size() - 1;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The texts of the days, each followed by the day on which it was begun.
    List<AnswerPart> parts() {
        var parts = new ArrayList<AnswerPart>();
        for (Part part : days) {
            if (isWritten(part)) {
                parts.add(AnswerPart.text(part.key(), 0, text(part)));
                begun(part).ifPresent(on -> parts.add(AnswerPart.text(part.key() + ON, 0, on.toString())));
            }
        }
        return parts;
    }
}
