package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The earlier versions of the event in the form.
final class EventVersionSource implements VersionSource<EventVersion> {
    private final EventService events;
    private final Messages messages;
    private final EventFormController form;
    private final BiConsumer<EventVersion, Runnable> onTakeBack;

    /// @param form shows the event
    /// @param onTakeBack makes a version what is stored and shows it in the form
    EventVersionSource(
            EventService events,
            Messages messages,
            EventFormController form,
            BiConsumer<EventVersion, Runnable> onTakeBack) {
        this.events = events;
        this.messages = messages;
        this.form = form;
        this.onTakeBack = onTakeBack;
    }

    @Override
    public List<EventVersion> read(int skip, int most) {
        return form.event().map(id -> events.versions(id, skip, most)).orElse(List.of());
    }

    @Override
    public EarlierVersion<EventVersion> shown(EventVersion version) {
        return new EarlierVersion<>(version.takenAt(), words(version.event()), version);
    }

    @Override
    public String now() {
        return words(form.draft());
    }

    @Override
    public void takeBack(EventVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }

    /// All that the form shows of an event, in its order.
    private String words(EventDraft draft) {
        var words = new StringBuilder(draft.title());
        Event.Details details = draft.details();
        add(words, "when", when(draft.when(), draft.timing().typedInstead()));
        add(
                words,
                "mark",
                draft.mark() == Mark.NONE ? null : messages.get(draft.mark().nameKey()));
        add(words, "people", String.join(", ", draft.people()));
        add(words, "fact", details.fact());
        add(words, "interpretation", details.interpretation());
        add(words, "thought", details.thought());
        add(words, "felt", details.felt());
        add(
                words,
                "mood",
                draft.mood() == null ? null : new MoodWords(messages).words(new MoodWords.Mood(draft.mood())));
        add(words, "knew-then", details.knewThen());
        add(words, "know-now", details.knowNow());
        add(words, "lane", draft.lane());
        add(
                words,
                "basis",
                draft.basis() == null ? null : messages.get(draft.basis().nameKey()));
        add(words, "learned", when(draft.timing().learned(), draft.timing().unreadLearned()));
        return words.toString();
    }

    private @Nullable String when(@Nullable DateStatement stated, @Nullable String instead) {
        return stated == null ? instead : new DateWords(messages).of(stated.date());
    }

    private void add(StringBuilder words, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            words.append("\n\n")
                    .append(messages.get("timeline.field." + field))
                    .append('\n')
                    .append(text);
        }
    }
}
