package app.rebound.story;

import app.rebound.card.Field;
import app.rebound.card.Values;
import java.util.List;

/// One page of the story: for whom it is told, and what is asked there.
public enum StoryPage {
    SIXTY_SECONDS("sixty-seconds"),
    INTERVIEW("interview"),
    STARTER("starter"),
    MANAGER("manager"),
    /// What goes to a manager as a plan; it is kept with the story for the manager.
    IMPROVEMENT_PLAN("manager");

    private static final List<Field> WHOLE = List.of(
            Story.AUDIENCE,
            Story.SITUATION,
            Story.ACTIONS,
            Story.RESULT,
            Story.SKILLS,
            Story.INSIGHT,
            Story.APPROACH,
            Story.TOLD);

    private final String reader;

    StoryPage(String reader) {
        this.reader = reader;
    }

    /// The pages that are told, in their order.
    public static List<StoryPage> told() {
        return List.of(SIXTY_SECONDS, INTERVIEW, STARTER, MANAGER);
    }

    /// The page told to `reader`; the first one where there is none.
    ///
    /// @param reader an option of [Story#READER], may be empty
    public static StoryPage toldTo(String reader) {
        return told().stream()
                .filter(page -> page.reader.equals(reader))
                .findFirst()
                .orElse(SIXTY_SECONDS);
    }

    /// The option of [Story#READER] under which it is kept.
    public String reader() {
        return reader;
    }

    /// Whether it is spoken, and so measured and looked at for its wording.
    public boolean isTold() {
        return this != IMPROVEMENT_PLAN;
    }

    /// Those that its form shows.
    public List<Field> fields() {
        return switch (this) {
            case SIXTY_SECONDS, INTERVIEW, MANAGER -> WHOLE;
            case STARTER -> List.of(Story.AUDIENCE, Story.INSIGHT, Story.APPROACH, Story.TOLD);
            case IMPROVEMENT_PLAN -> List.of(Story.HEARD, Story.WILL_CHANGE, Story.BY_WHEN, Story.ASK_OF_YOU);
        };
    }

    /// `now` with what `other` says in those fields of the page where it says nothing.
    Values filled(Values now, Values other) {
        Values filled = now;
        for (Field field : fields()) {
            if (filled.get(field) == null) {
                filled = filled.with(field, other.get(field));
            }
        }
        return filled;
    }

    /// The message key of its name.
    String nameKey() {
        return Story.TYPE.optionKey(Story.READER, reader);
    }
}
