package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The columns of the table of events: what each says, how it sorts, how it is changed in place.
final class EventColumns {
    private static final int STRONGEST = 5;

    private final TimelineModel model;
    private final Messages messages;
    private final TableActions actions;
    private final DateWords dates;
    private final WhenWords whens;
    private final MoodWords moods;
    private final TextOrder order;

    EventColumns(TimelineModel model, Messages messages, TableActions actions) {
        this.model = model;
        this.messages = messages;
        this.actions = actions;
        this.dates = new DateWords(messages);
        this.whens = new WhenWords(messages);
        this.moods = new MoodWords(messages);
        this.order = new TextOrder(messages.locale());
    }

    Map<EventColumn, TableColumn<Event, Event>> all() {
        Map<EventColumn, TableColumn<Event, Event>> all = new EnumMap<>(EventColumn.class);
        for (EventColumn column : EventColumn.values()) {
            all.put(column, column(column));
        }
        return all;
    }

    private TableColumn<Event, Event> column(EventColumn column) {
        return switch (column) {
            case WHEN ->
                column(column, (one, other) -> model.order().comparator().compare(one, other), this::when, when());
            case WHAT ->
                column(column, text(Event::title), Event::title, words(column, Event::title, actions::onTitle));
            case MARK -> column(column, Comparator.comparing(Event::mark), this::mark, marks());
            case LANE -> column(column, text(this::lane), this::lane, words(column, this::lane, this::storeLane));
            case PEOPLE ->
                column(column, text(this::people), this::people, words(column, this::people, this::storePeople));
            case MOOD ->
                column(
                        column,
                        Comparator.comparing(Event::mood, Comparator.nullsLast(Comparator.naturalOrder())),
                        this::mood,
                        moods());
            case BASIS ->
                column(
                        column,
                        Comparator.comparing(Event::basis, Comparator.nullsLast(Comparator.naturalOrder())),
                        this::basis,
                        bases());
            case LEARNED ->
                column(
                        column,
                        Comparator.comparing(
                                event -> event.learned() == null
                                        ? null
                                        : event.learned().date(),
                                Comparator.nullsLast(Comparator.naturalOrder())),
                        this::learned,
                        null);
        };
    }

    private TableColumn<Event, Event> column(
            EventColumn which,
            Comparator<Event> comparator,
            Function<Event, String> words,
            @Nullable CellEditing editing) {
        String name = messages.get(which.nameKey());
        var column = new TableColumn<Event, Event>(name);
        column.setId("column-" + which.id());
        column.setUserData(which);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(comparator);
        column.setEditable(editing != null);
        Function<Event, @Nullable Node> shape = which == EventColumn.MARK ? EventColumns::shape : _ -> null;
        column.setCellFactory(_ -> new EventCell(name, words, shape, editing));
        return column;
    }

    private Comparator<Event> text(Function<Event, String> words) {
        return Comparator.comparing(words, order);
    }

    private static StackPane shape(Event event) {
        var box = new StackPane(MarkShape.of(event.mark()));
        box.setMinSize(16, 16);
        box.setMaxSize(16, 16);
        return box;
    }

    private TextEditing words(EventColumn column, Function<Event, String> text, BiConsumer<Event, String> onStore) {
        return new TextEditing(messages.get(column.nameKey()), text, (_, _) -> "", onStore);
    }

    private TextEditing when() {
        return new TextEditing(
                messages.get(EventColumn.WHEN.nameKey()), this::typed, actions::understood, actions::onWhen);
    }

    private ChoiceEditing<Mark> marks() {
        return new ChoiceEditing<>(
                messages.get(EventColumn.MARK.nameKey()),
                List.of(Mark.values()),
                Event::mark,
                mark -> messages.get(mark.nameKey()),
                (event, mark) -> actions.onChange(event, draft -> draft.withMark(mark)));
    }

    private ChoiceEditing<MoodWords.Mood> moods() {
        List<MoodWords.Mood> all = new ArrayList<>();
        all.add(new MoodWords.Mood(null));
        for (int mood = STRONGEST; mood >= -STRONGEST; mood--) {
            all.add(new MoodWords.Mood(mood));
        }
        return new ChoiceEditing<>(
                messages.get(EventColumn.MOOD.nameKey()),
                all,
                event -> new MoodWords.Mood(event.mood()),
                moods::words,
                (event, mood) -> actions.onChange(event, draft -> draft.withMood(mood.value())));
    }

    private ChoiceEditing<Optional<Basis>> bases() {
        List<Optional<Basis>> all = new ArrayList<>();
        all.add(Optional.empty());
        Arrays.stream(Basis.values()).map(Optional::of).forEach(all::add);
        return new ChoiceEditing<>(
                messages.get(EventColumn.BASIS.nameKey()),
                all,
                event -> Optional.ofNullable(event.basis()),
                basis -> messages.get(basis.map(Basis::nameKey).orElse("timeline.basis.none")),
                (event, basis) -> actions.onChange(event, draft -> draft.withBasis(basis.orElse(null))));
    }

    private void storeLane(Event event, String typed) {
        actions.onChange(event, draft -> draft.withLane(typed.isBlank() ? null : typed.strip()));
    }

    private void storePeople(Event event, String typed) {
        actions.onChange(event, draft -> draft.withPeople(Arrays.asList(typed.split(","))));
    }

    private String when(Event event) {
        return whens.shortOf(event.timing(), model.order());
    }

    /// The date as it stands in a field.
    private String typed(Event event) {
        DateStatement when = event.when();
        if (when == null) {
            return Objects.requireNonNullElse(event.timing().typedInstead(), "");
        }
        return Objects.requireNonNullElseGet(when.typed(), () -> dates.of(when.date()));
    }

    private String learned(Event event) {
        DateStatement learned = event.learned();
        return learned == null
                ? Objects.requireNonNullElse(event.timing().unreadLearned(), "")
                : dates.shortOf(learned.date());
    }

    private String mark(Event event) {
        return messages.get(event.mark().nameKey());
    }

    private String lane(Event event) {
        return Objects.requireNonNullElse(event.lane(), "");
    }

    private String people(Event event) {
        return String.join(", ", model.names(event));
    }

    private String mood(Event event) {
        return event.mood() == null ? "" : moods.words(new MoodWords.Mood(event.mood()));
    }

    private String basis(Event event) {
        return event.basis() == null ? "" : messages.get(event.basis().nameKey());
    }
}
